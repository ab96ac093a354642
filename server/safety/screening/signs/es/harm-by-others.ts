import { about } from "../../sign.ts";

const golpea =
  "pega|golpea|maltrata|viola|abusa|ahorca|empuja|patea|amenaza|acosa|toca|lastima|cachetea|estrangula|tortura|madrea|casca|faja|sopapea|manosea|persigue";
const golpeando =
  "pegando|golpeando|maltratando|violando|abusando|ahorcando|amenazando|acosando|siguiendo|lastimando|persiguiendo|tocando|estrangulando|madreando|apuntando|atacando|pateando|chantajeando|manoseando";
const golpeo =
  "pego|golpeo|violo|violaron|ahorco|empujo|pateo|amenazo|amenazaron|agarro|apunalo|apunalaron|pegaron|golpearon|toco|asalto|asaltaron|estrangulo|abofeteo|madreo|madrearon|lastimo|maltrato|ataco|atacaron|cacheteo|forzo|drogaron|manoseo|robaron|secuestraron";

/** Somebody is being hurt or threatened. */
export const harmByOthers = about("harm-by-others", [
  [
    "being hurt",
    2,
    [
      `me|nos ~1 esta|estan|sigue|siguen|anda|estaba ${golpeando}`,
      `<esta|estan|sigue|anda pegandome|golpeandome|amenazandome|siguiendome|maltratandome|acosandome|ahorcandome|violandome|tocandome|persiguiendome>`,
      `@el ~2 me|nos ~1 <${golpea}/pegan|golpean|violan|maltratan|persiguen/hace dano>`,
      `me|nos ~1 <${golpea}|pegan|golpean|maltratan ~1 cada|cuando|siempre|todos|y|otra|si|con|delante>`,
      `<le|la|lo|les ~1 esta|sigue pegando|golpeando|ahorcando|maltratando|violando> ~1`,
      "alguien|hombre|tipo|carro|el|ex me|nos <sigue/persigue/vigila/acosa/espia>",
      "<me obliga|obligan|fuerza a>",
      "<sufro|vivo|sufriendo|victima ~1 violencia|maltrato>",
      "<soy|estoy ~1 siendo victima|maltratada|maltratado|golpeada|golpeado|acosada|amenazada|abusada>",
      "<entro|entraron|metio|metieron|entrando|metiendo ~2 mi casa|cuarto>",
    ],
  ],
  [
    "has been hurt",
    2,
    [
      `me|nos ~1 ${golpeo}`,
      "me ~1 rompio|partio|reviento|revento|abrio ~1 la|el|los ~1 boca|nariz|labio|ojo|cara|brazo|madre|costilla|dientes",
      "me agarro|agarraron|tomo|apreto|cogio ~1 <del|el|por cuello/a golpes|patadas/del pelo/por el>",
      "<me obligo|obligaron|forzo a> ~1",
      "me ~1 <puso|pusieron ~1 mano|manos|pistola|cuchillo>",
      "me cayo|cayeron a golpes|palos|patadas",
      "me dio|dieron|metio ~2 <golpiza|paliza|golpe|punetazo|cachetada|madriza|trompada|pina|navajazo|putiza|hostia>",
      "fui <violada|violado|golpeada|golpeado|agredida|agredido|abusada|asaltada>",
      "<abuso|abusaron de mi>",
      "quiso|intento|trato de? <matarme|violarme|ahorcarme|apunalarme|abusar>",
      "me tiro|aventaron|lanzo ~4 <botella/cabeza/plato/cara/escaleras>",
    ],
    { isPast: true },
  ],
  [
    "threatened",
    2,
    [
      "<me|nos ~1 va|van|quiere|quieren|vienen|viene|juro|jura a? ~1 matar|golpear|pegar|violar|hacer|lastimar|apunalar|disparar|reventar|partir|encontrar|buscar>",
      "<va|van|viene|vienen|quiere|quieren|juro|amenaza|amenazo|dijo|dice ~3 matarme|golpearme|pegarme|violarme|matarnos|lastimarme|apunalarme|hacerme>",
      "<dice|dijo|jura|juro ~2 me|nos mata|va|matara|matan|matar>",
      "<me|nos mata|matan si|cuando|hoy|esta>",
      "amenaza|amenazas|amenazo|amenazando|amenazaron ~1 de|con ~2 <muerte/matarme|matar|pistola|cuchillo|golpearme|navaja|arma>",
      "me|nos esta|estan ~1 apuntando|amenazando",
      "<escondido|escondida|encerrado|encerrada|encerre|escondi ~2 en ~2 bano|cuarto|closet|armario|casa|habitacion|ropero>",
      "<tirando|rompiendo|golpeando|pateando|aporreando|tumbando|forzando ~2 puerta|ventana|porton>",
      "<miedo|terror|pavor ~1 a|de ~1 volver|regresar|llegar|estar ~2 casa>",
      "le|les tengo ~1 miedo|terror|pavor",
      "<miedo|terror ~1 a|de|del ~1 mi? marido|esposo|novio|pareja|ex|padrastro|papa|padre|hijo|el|cuidador>",
      "no ~2 <segura|seguro|salvo ~1 aqui|casa|con|en>",
      "saco|saca|trae|agarro ~2 @arma ~2 y? ~2 me|nos",
      "no ~1 me ~1 deja|dejan ~1 salir ~1 de|ni|a|con|sola|solo",
      "no ~1 me ~1 deja|dejan ~1 irme|llamar|usar|hablar",
      "si ~2 dejo|dejaba|voy|denuncio|hablo|pago|cuento ~3 me|nos|lo|los|a mata|matan|matara|va|mi|van",
      "me|nos mata|matan a? mi|nosotros",
      "buscando|buscan ~2 para|pa ~1 matarme|darme|picarme|quebrarme|levantarme|hacerme",
      "darme piso",
      "me levanta|alza la|su mano",
      "<me tiene|tienen|encerro|encerraron|encierra ~1 encerrado|encerrada|amenazado|amenazada|secuestrada|secuestrado|con|en|bajo>",
      "<afuera|puerta|esquina|frente ~3 con ~2 @arma>",
      "<ex|novio|marido|esposo|el|alguien|tipo|hombre ~3 afuera|esperando|esperandome|rondando|parado|estacionado ~4 casa|puerta|trabajo|@arma>",
      "me|nos quiere|quieren matar",
      "<ex|el|alguien|tipo ~4 siguiendo|acosando|persiguiendo>",
      "proxima|siguiente vez ~1 <no para/me mata>",
      "<viene|vienen|vino|vinieron|estan ~1 por mi|nosotros>",
    ],
    { isHyperbole: true },
  ],
  [
    "danger near",
    1,
    [
      "no me deja|dejan",
      "saco ~1 el|la|un|una @arma",
      "a escondidas",
      "me dijo que si",
      "@el ~3 tiene|trae|con ~1 @arma",
      "con ~1 un|una @arma",
      "<viene|llega|llego|esta|llega ~1 borracho|borracha|drogado|drogada|tomado|furioso|pedo>",
      "saben|sabe ~1 donde vivo|trabajo|estoy",
      "<sangrando|sangre|moretones|moreton|ojo morado|golpes>",
      "me|nos quito|quita|quitaron|escondio|rompio ~1 <el|la|mi|las ~1 celular|telefono|pension|llaves|dinero|pasaporte|movil|papeles|cel|plata>",
      "tengo|tenemos ~1 miedo",
      "<no se ~1 como|que|adonde|donde salir|hacer|ir>",
      "<llamar|llamen|llama ~2 policia>",
      "le ~1 pega|golpea ~1 a",
      "esta afuera|aqui",
    ],
  ],
]);
