import type { plan as english } from "../en/plan.ts";
import type { Translation } from "../translate.ts";

export const plan = {
  title: "Mi plan de seguridad",
  lead: "Unas líneas para tu hora más difícil, escritas en un día más tranquilo. Solo tú puedes leerlas.",
  sealed: "Se guarda sellado. Ni la moderación ni el equipo pueden abrirlo.",
  signs: "En qué noto que empieza",
  "signs-hint": "Pensamientos, sensaciones, lo que haces o dejas de hacer.",
  alone: "Qué puedo hacer por mi cuenta",
  "alone-hint": "Una práctica, un paseo, agua en las manos. ¿Qué te ha servido antes?",
  places: "Personas y lugares que me distraen",
  "places-hint": "Nadie tiene por qué saber a qué vienes.",
  people: "Personas a las que puedo pedir ayuda",
  "people-hint": "Con sus números.",
  professionals: "Profesionales y lugares que ayudan",
  "professionals-hint":
    "Tu médica o médico, terapeuta, tu centro, una línea de crisis, las urgencias más cercanas.",
  surroundings: "Qué hace más seguro lo que me rodea",
  "surroundings-hint":
    "¿Qué se puede guardar lejos y quién te lo guarda un tiempo? ¿Hay naloxona y quién sabe dónde?",
  reasons: "Para qué vivo",
  "reasons-hint": "Las cosas pequeñas cuentan.",
  save: "Guardar mi plan",
  saved: "Guardado.",
  "saved-empty": "Tu plan está vacío ahora.",
  "changed-at": "Último cambio:",
  "too-long":
    "En cada parte caben como mucho 2000 caracteres. Lo que escribiste sigue ahí: acórtalo un poco.",
  write: "Escribirlo o cambiarlo",
  "nothing-yet": "Aún no hay nada escrito. Con una parte basta para empezar.",
  "to-help": "Ayuda ahora",
  "keep-title": "Sin conexión",
  "keep-note":
    "Puedes guardar tu plan en este dispositivo para leerlo sin conexión. Se queda hasta que cierres la sesión aquí. En un teléfono que usa más gente, mejor no.",
  "keep-ios":
    "Los iPhone y iPad borran lo que guarda un sitio tras siete días sin visitarlo, salvo si está en la pantalla de inicio. Un papel o un PDF se queda.",
  keep: "Guardarlo en este dispositivo",
  kept: "Tu plan está en este dispositivo.",
  "not-kept": "Este navegador no puede guardarlo. Un papel o un PDF se queda.",
  forget: "Quitarlo de este dispositivo",
  forgotten: "Tu plan ya no está en este dispositivo.",
  print: "Imprimir o guardar como PDF",
  share: "Enviárselo a alguien",
  show: "Enseñárselo a alguien",
  "show-end": "Guardarlo",
  copy: "Copiarlo",
  copied: "Copiado. Pégalo en un mensaje para alguien.",
  "not-copied": "Este navegador no deja copiar. Imprimirlo o un PDF funciona.",
  mail: "Enviarlo por correo",
} satisfies Translation<typeof english>;
