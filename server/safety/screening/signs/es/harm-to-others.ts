import { about } from "../../sign.ts";

const matar =
  "matar|apunalar|reventar|quebrar|acuchillar|disparar|balear|golpear|lastimar|estrangular|ahorcar|degollar|asesinar|herir|danar|envenenar|picar|chingar|descuartizar|boletear";
const matarlo =
  "matarlo|matarla|matarlos|matarlas|apunalarlo|apunalarla|reventarlo|reventarla|golpearlo|golpearla|lastimarlo|lastimarla|lastimarlos|ahorcarlo|ahorcarla|estrangularlo|estrangularla|dispararle|pegarle|acuchillarlo|acuchillarla|quebrarlo|quebrarla|asesinarlo|asesinarla|danarlo|danarla|cortarle|partirle|degollarlo|degollarla|lastimarles|matarte";

/** Somebody may hurt others. */
export const harmToOthers = about("harm-to-others", [
  [
    "going to hurt somebody",
    2,
    [
      "si ~5 lo|la|los|las mato",
      "cuando ~4 lo|la|los|las mato",
      "usar|usarlo|usarla ~1 contra|con ~1 el|ella|ellos|mi",
      "que pague ~2 <sangre/vida>",
      `lo|la|los|las|le|les ~1 @voy|quiero|quiere ~1 a? ${matar}|matar`,
      `<voy a/quiero/quisiera/pienso/ganas de/punto de/voy ~3 para|a/dejo|paro de ~2 en/pensando en/miedo a|de/necesito/capaz de/listo para/pensamientos de/termino/juro ~2/controlo ~3> ~1 ${matarlo}`,
      `<voy a/quiero/quisiera/pienso|pensando en?/pensar en/ganas de/punto de/miedo a|de/va a/quiere/pensamientos de/capaz de/piensa/ideas de/imagino> ~1 ${matar} ~1 a|al ~1 @a-quien`,
      "<voy a/quiero/miedo a|de/va a/punto de/ganas de/pensamientos de/pienso|pensando en/pensar en/quisiera/puedo> ~1 <hacerle/hacerles/hacer/causarle/causar> ~1 dano ~1 a?",
      "<voy a/quiero/va a/ganas de/pienso> ~1 <pegarle/meterle/darle/pegarles/meterles> ~1 <un|unos tiro|tiros|balazo|balazos|plomazo|plomo|cuchillada|navajazo|punalada>",
      "le|les ~1 @voy|quiero ~1 a? <pegar|meter|dar|hacer|cortar|partir|volar|romper ~1 un|unos|dano|la|el ~1 tiro|tiros|balazo|plomo|punalada|cuello|madre|cabeza|cara>",
      "le|les ~1 @voy ~1 a? hacer dano",
      "<hoy|esta|juro|ya ~3 lo|la|los|las mato>",
      "<lo|la|los|las mato hoy|esta|y|te|si|con>",
      "juro ~3 que? lo|la|los|las mato",
      "<voy a/quiero/voy ~4 a> ~1 <quemar|incendiar ~3 casa|local|carro|edificio|clinica/quemarla|quemarlo|quemarles>",
      "<acabar|acabo|terminar con el|ella|ellos|todos ellos|esa|ese|mi|la>",
      "<quiero|quisiera|deseo que ~2 se muera|mueran|muriera|sufra|sufran> ~3 <voy|yo|hacer|matar|mano|mia>",
      "le|les|lo|la parto|rompo|reviento|vuelo|corto ~1 la|el|su cabeza|cara|madre|cuello|hocico|boca",
      "le|les meto|pego|doy|clavo ~1 un|plomo|el|la tiro|balazo|plomo|cuchillo|punalada|navaja|$",
      "le|les ~1 @voy|quiero a? ~1 meter plomo",
      "meterle|darle|meterles plomo|piso|chicharron",
      `siento|pienso|imagino|veo|miedo ~3 voy a? ~1 ${matar} ~1 a|al`,
      "si lo|la|los veo ~2 lo|la|los mato",
      "matar a todos",
      "<dispararle|disparar|balear|tirotear ~2 a|en todos|clinica|escuela|centro|gente|oficina>",
      "@el ~3 <va|quiere|piensa a? ~1 matar|apunalar|disparar|acuchillar|pegarle a|al|un ~1 @a-quien>",
      "matar a <todos/alguien/mi|mis|su/ese/esa/el|ella/la gente>",
    ],
    { isHyperbole: true },
  ],
  [
    "armed",
    1,
    [
      "<ando ~1 con|armado/cargo> ~2 pistola|cuchillo|arma|machete|navaja|fierro|escopeta|bate|$",
      "<llevo|tengo|traigo|compre|agarre|consegui|ya ~2 pistola|cuchillo|arma|machete|navaja|fierro|escopeta|bate>",
      "con el|la|mi|un bate|machete|cuchillo|fierro|pistola",
    ],
    { isHyperbole: true },
  ],
  [
    "on the way to somebody",
    1,
    [
      "voy|camino|rumbo ~2 a|para|pa|hacia ~1 <oficina|escuela|trabajo|iglesia|clinica|casa|centro|bar|universidad>",
      "voy|camino|rumbo ~3 a|para|pa su ~1 casa|trabajo",
      "a que hora sale|llega",
      "<se|sabemos donde vive|trabaja|esta|duerme>",
      "si lo|la|los veo|encuentro|agarro",
      "cuando lo|la vea|encuentre",
    ],
    { isHyperbole: true },
  ],
  [
    "rage",
    1,
    [
      "<se|sabemos donde vive|trabaja|esta|duerme>",
      "me ~1 las va|vas|van a pagar",
      "no ~1 me ~1 controlo",
      "<lo|la|los|las mato>",
      "merece|merecen morir|morirse",
      "<con su|la vida|sangre>",
      "me voy a vengar",
      "venganza",
      "va a correr sangre",
      "lo|la voy a <hacer|encontrar|buscar>",
      "los|las|lo|la odio",
    ],
    { isHyperbole: true },
  ],
]);
