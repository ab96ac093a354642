/** Words that stand for each other in Spanish phrases. */
export const classes = {
  filler: `ya solo solamente tambien realmente literal literalmente neta verdad posta che mano wey guey we bro tio tia
    hoy ahora otra vez siempre mucho muy tan tanto mas todavia aun nomas puta puto jodidamente pinche boludo pana
    hermano marica parce tal vez quizas acaso simplemente honestamente sinceramente ahorita ojala asi hasta
    pues po weon esta noche carajo mierda`,
  negator: "no nunca jamas sin ni tampoco nada nadie",
  transparent: `voy vas va van a iba quiero quieres quiere queria querer quise quisiera pienso piensa pensar pensando pensaba
    pense pensado en de que tengo tenga tiene tener tenia tuve ganas intencion intenciones idea ideas pensamiento
    pensamientos estoy estaba esta este he ha habia haya me se te le lo la los las nos siento sentir creo crea digo
    diciendo ya vuelto volver volvi planeo planeaba pretendo pretendia intento intente intentar intentado trate trato
    siquiera nunca plan planes deseo deseos impulso impulsos estado hacerme hacerle hacer dano matar morir suicidas
    con un una el al por para quiera querido pensaste dieron daban dio vaya cuando llegue casi`,
  "past-verb": `queria queriamos intente pensaba pense quise iba estaba tenia tuve trate era fui daban dieron
    habia planeaba estuve consumia bebia intentaba intentaron`,
  why: "por_que",
  says: "creo digo diciendo creas significa quiere es",
  if: "si cuando",
  generic: "alguien gente personas persona uno alguno cualquiera pacientes adolescentes",
  "first-person": "yo",
  join: "y pero porque aunque luego e",

  el: `el ella ellos ellas alguien amigo amiga hermano hermana mama madre papa padre hijo hija esposa esposo marido mujer
    pareja novio novia ex tio tia primo prima sobrino sobrina companero companera compa vecino vecina chico chica
    hombre senor senora padrastro madrastra hijastro abuelo abuela nieto nieta cuidador cuidadora dealer jefe
    roomie muchacho muchacha pana cuate compi wey tipo ahijado ahijada padrino madrina bebe nino nina cunado cunada
    suegro suegra primito viejo vieja jefa carnal colega man tipos hombres chavo chava morro morra nene nena sobrinito bato vato nano tata yerno nuera pibe mina`,
  "a-quien": `a al mi su tu alguien todos mi ex jefe esposa esposo marido novia novio hermano hermana padre madre papa mama
    hijo hija hijos vecino vecina primo dealer padrastro bebe familia gente el ella ellos ese esa nino nina`,
  quiero: `quiero quisiera quiere quieren queremos deseo desearia necesito preciso gustaria prefiero preferiria quero
    queres quieres quieran quiera`,
  voy: "voy va vamos van iba",
  matarme: `matarme matarse suicidarme suicidarse ahorcarme ahorcarse colgarme colgarse desvivirme desvivirse matarnos
    envenenarme envenenarse autoeliminarme`,
  matar: "matar suicidar ahorcar colgar desvivir envenenar",
  morirme: "morirme morir morirse desaparecer",
  danarme: `cortarme lastimarme danarme herirme quemarme autolesionarme cortarse lastimarse autolesionarse herirse golpearme
    quemarse rajarme`,
  danar: "cortar lastimar danar herir quemar autolesionar rajar",
  vivir: "vivir existir viviendo existiendo vivo viva estar seguir",
  pastillas: `pastillas pastilla pildoras tabletas comprimidos medicamentos medicinas medicacion remedios somniferos
    ansioliticos clonazepam rivotril alprazolam diazepam valium tafil xanax lexatin orfidal trankimazin paracetamoles
    paracetamol ibuprofenos tramadol metadona quetiapina tranquilizantes benzos antidepresivos insulina benzodiacepinas
    frasco bote caja blister tableta clonas rivotriles lorazepam sertralina zolpidem melatonina oxis percs aspirinas antihistaminicos`,
  droga: `fentanilo heroina coca cocaina cristal metanfetamina meta crack pasta basuco perico farlopa caballo ketamina mdma
    pastillas benzos alcohol tusi ice hielo piedra chiva fenta tranca base`,
  alcohol:
    "vodka alcohol tequila ron whisky cerveza vino aguardiente trago copas tragos mezcal chupe",
  tomo: `tome tomo tomado trague trago tragado tomarme tomaste tomaron traga tomandose trague meti metio metido inyecte
    inyecto clavo clave empastille empastillo eche echo zampe zampo empuje empujo comi comio tomaria tragaria tomare metido metida bebi bebio chute chuto jale jalo esnife fume fumo inyecte inyectado`,
  arma: "pistola arma cuchillo navaja escopeta revolver fierro machete fusil rifle cuete facon hacha",
  medio: `soga cuerda pistola navaja cuchilla cuchillo escopeta revolver arma pastillas frasco bote veneno puente azotea
    vias cinturon cutter gillette lazo mecate hojilla fierro`,
  misspellable: `suicidio suicidarme suicidar suicidarse sobredosis matarme morirme cortarme lastimarme quitarme despertar naloxona
    fentanilo pistola cuchillo pastillas inconsciente desaparecer violaron existir`,
  hidden:
    "matar morir suicidio suicidar matarme morirme vivir muerto muerta cortarme violo drogas violaron quiero",
} satisfies Record<string, string>;

/** What is read for other spellings. */
export const spellings = {
  que: "q k ke qe",
  porque: "xq pq xk porq",
  por: "x",
  para: "pa",
  tambien: "tmb tb",
  quiero: "kiero kero qiero quier kieroo qero",
  quiere: "kiere qiere",
  aqui: "aki aca",
  estoy: "toy stoy",
  esta: "ta",
  me: "m",
  se: "c",
  de: "d",
  matarme: "matarm mtarme desvivirme",
  matar: "mtar",
  suicidar: "suisidar zuicidar suicdar sucidar",
  suicidarme: "suisidarme",
  suicidio: "zuicidio suisidio",
  desaparecer: "desapareser desaparcer",
  vivir: "bivir vibir vivr",
  morir: "moriir morrir",
  sobredosis: "sovredosis sobredocis sobre_dosis sobredoxis",
  aguanto: "awanto aguanto",

  mi: "mii",
  fui: "fuy",
  hacer: "aser hacr aser",
  hacerme: "aserme hacerm",

  naloxona: "naloxon",
  ojala: "hojala",
} satisfies Record<string, string>;
