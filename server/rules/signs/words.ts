/** Words that stand for each other in the phrases of rules, in both languages (`docs/RULES.md`). */
const lists = {
  goods: `subs sub suboxone subutex strips strip percs perc percocet percocets oxys oxy oxycodone xans xan xanax xannies bars
    blues gabbies gabapentin klonopin klonopins kpins valium valiums diazepam alprazolam lorazepam adderall adderalls addys
    addy ritalin vyvanse seroquel trazodone methadone weed bud coke cocaine molly mdma shrooms acid pill pills meds med
    medication script scripts prescription prescriptions benzos vicodin norcos tramadol tabs edibles carts vapes vape kratom
    cbd thc dabs heroin fent meth crystal ketamine cigarettes cigs smokes urine pee painkillers opioids rivotril clonazepam
    pastilla pastillas tira tiras receta recetas mota perico coca cristal medicamento medicamentos metadona pericos hierba
    tafil tachas hongos cigarros cigarrillos orina suboxona subutex ribotril roche porros maria hachis speed`,
  stuff: `iphone phone tickets ticket laptop ps5 xbox tv bike shoes sneakers jewelry clothes ebook course book ebooks courses
    oils supplements celular boletos boleto bici ropa zapatos suplementos curso libro libros perfumes`,
  drug: `subs strip strips script scripts zannies zans zanies footballs roxies roxys dilaudid fenty shatter wax tabs cartridges
    xannies adderalls klonopins kpins valiums gabbies lyrica ambien pregabalin norco hydros dope bars perks perkys snow blow
    zaza za gas ounces ounce eighth eighths gram grams gramo gramos onza clona clonas rivo rivos pericazo piedra churros
    subs suboxone percs percocet oxys oxy xans xanax weed coke molly adderall addy addys vyvanse gabapentin klonopin
    gabbies valium tramadol meth heroin fent fentanyl mota perico coca cristal tachas hongos hierba vicodin norcos mdma lsd
    shrooms ketamine carts edibles tramadol rivotril clonazepam benzos`,
  ware: `catalog catalogue stock inventory bundle bundles supplies merch wholesale replica replicas brand brands giftcards vouchers
    subscription subscriptions followers likes candles cosmetics makeup perfume skincare tattoos nails lashes
    catalogo mercancia mayoreo menudeo surtido replicas cosmeticos maquillaje seguidores tatuajes pestanas pasteles
    rifa boletos consola juegos moto terreno`,
  trade: `houses nails lashes hair haircuts braids cakes cake tamales cookies meals plans class classes lesson lessons webinar
    workshop masterclass retreat retreats ebook guide guides breathwork yoga reiki hypnosis massage massages facials tattoo
    tattoos lawn mowing repairs fixed repair moving rides cleaning babysitting tutoring resumes editing photography
    membership memberships tinctures tincture oils oil supplements vitamins gummies candles soap jewelry shirts hoodies
    bracelets planner journals printables template templates insurance policy quote quotes solar website seo
    acrilicas pestanas corte cortes pasteles pastel comida gelatinas clases clase taller talleres cursos retiro retiros
    masajes masaje faciales membresia membresias cuentas aceites aceite suplementos vitaminas gomitas velas jabones pulseras
    playeras reparaciones reparo limpieza fletes mudanzas asesoria asesorias terapias sesiones refri estufa lavadora sillon
    colchon llantas joyas netflix spotify`,
  insurer:
    "insurance ppo aetna blue bluecross cigna bcbs humana medicaid medicare anthem uhc tricare seguro",
  reach: "dm inbox message msg text pm hmu txt whatsapp contact call",
  cash: "money cash dollars bucks usd pesos euros dinero lana plata varos efectivo",
  often: "day week month hour daily weekly monthly",
  seguido: "dia semana mes hora",
  crypto:
    "bitcoin btc crypto cryptocurrency forex ethereum eth usdt trading cripto criptomonedas criptos nft nfts",
  care: "rehab treatment detox center facility clinic rehabilitacion clinica centro internarte tratamiento anexo",
  bring: "refer refers send bring referred sign",
  cure: `hypnosis coaching counseling reiki massage massages tarot readings reading consulting sessions session tutoring
    hipnosis masajes terapia lectura cartas amarres limpias consulta coach`,
  people: "people persons friends ladies women men moms girls guys personas mujeres amigas amigos",
  platform: `whatsapp whats wapp whatsap wasap watsap wsp telegram insta instagram ig snap snapchat sc tiktok facebook fb
    face discord signal kik messenger skype viber wechat twitter`,
  write: `add find follow dm message text msg reach contact call friend write txt hmu pm`,
  escribe: `agregame anademe agregenme buscame busquenme sigueme siganme encuentrame escribeme escribanme contactame hablame
    mandame mensajeame contactenme agreguenme llamame`,
  others: `they he she people who mom mum mother dad father kids son daughter friends everyone family ex husband wife boss
    dealer plug guy someone somebody brother sister cousin ellos ella hijo hija mama papa hermano hermana jefe gente
    familia alguien`,
} satisfies Record<string, string>;

export const classes: Map<string, string[]> = new Map(
  Object.entries({ ...lists, goods: `${lists.goods} ${lists.drug}` }).map(([name, words]) => [
    name,
    words.trim().split(/\s+/),
  ]),
);
