import { about } from "../../sign.ts";

/** What people say who do not expect to be here. */
export const farewell = about("self-harm", [
  [
    "farewell for good",
    2,
    [
      "esta es mi ~1 despedida|carta|final",
      "cuando ~3 <lean|leas|lea|encuentren|vean ~1 esto> ~4 <no estare/muerto|muerta/ya no/me habre/estare/sera tarde>",
      "<carta|cartas|nota|notas|mensaje|note|letter de ~1 despedida|suicidio|adios>",
      "<me despido/despedirme> ~1 <de|para ~4 siempre/de ~1 este|la|esta mundo|vida>",
      "adios ~1 <para siempre/mundo/vida|cruel>",
      "no ~1 <me volveran|van|volveras|volveran ~2 ver|saber>",
      "mi ultima|ultimo noche|dia <viva|vivo|aqui|en/con vida>",
      "mi funeral|entierro|velorio",
    ],
  ],
  [
    "goodbye",
    1,
    [
      "adios <a|todos|amigos|todas|familia|$>",
      "gracias ~2 por ~1 <haber/todo $/ser/tanto>",
      "los|las|les quise|ame|amo|quiero mucho|todos",
      "me despido",
      "hasta aqui",
      "nos vemos en la otra",
    ],
  ],
  [
    "sorry",
    1,
    [
      "perdon|perdonen|perdonenme|disculpen ~1 <por ~1 todo|tanto/a todos/$>",
      "perdonenme|perdoname",
      "no fue|es ~1 culpa",
    ],
  ],
  [
    "what is left behind",
    1,
    [
      "mi ~1 ultima|ultimo noche|dia|cena|carta",
      "cuando ~2 ya no este|estemos",
      "cuando me vaya|encuentren",
      "<este es|mi ~1 ultimo|ultima mensaje|post|publicacion|carta|nota|audio>",
      "<cuiden|cuida|cuidenme|cuide|cuidad|encarguense ~1 a|de? ~1 mi|mis ~1 hija|hijo|hijos|nieta|nieto|nietos|hermana|hermano|perro|gato|mama|perra|familia|nenes|ninos|perrito|madre>",
      "no me busquen",
      "digan|diganle|dile a|mi ~3 <amo/quiero/perdone>",
      "escribi|deje|dejando|escribiendo ~2 cartas|carta|notas|nota",
      "regale|regalando ~1 <mis|todas|todo ~1 cosas>",
    ],
  ],
  [
    "only just held back",
    2,
    [
      "<ya|hubiera|habria me ~1 habria|hubiera ~1 matado|suicidado|muerto|colgado>",
      "si no fuera por ~5 <matado|muerto|suicidado|no estaria>",
    ],
  ],
]);
