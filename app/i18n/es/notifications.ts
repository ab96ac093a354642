import type { notifications as english } from "../en/notifications.ts";
import type { Translation } from "../translate.ts";

export const notifications = {
  title: "Notificaciones",
  note: "Lo que puede llegarte cuando Evenkeel está cerrado",
  lead: "Una notificación nunca dice qué se ha escrito, quién lo escribió ni en qué grupo.",
  saved: "Guardado.",
  save: "Guardar",

  "this-device": "Este dispositivo",
  "no-script": "Lo que este dispositivo puede hacer aparece aquí cuando JavaScript está activo.",
  unsupported: "Este navegador no puede recibir notificaciones.",
  "needs-home-screen":
    "En un iPhone o iPad funciona desde la pantalla de inicio: elige Compartir, luego «Añadir a pantalla de inicio», y abre Evenkeel desde allí.",
  blocked:
    "Este navegador bloquea las notificaciones de este sitio. Puedes permitirlas en sus ajustes para este sitio.",
  off: "Las notificaciones están desactivadas en este dispositivo.",
  on: "Las notificaciones están activadas en este dispositivo.",
  "turn-on": "Activar aquí",
  "turn-off": "Desactivar aquí",
  "not-turned-on":
    "No ha funcionado. Puede que el navegador no llegue al servicio de notificaciones de su fabricante. No ha cambiado nada.",
  "not-turned-off": "Ahora mismo no ha funcionado. Inténtalo de nuevo en un momento.",
  test: "Enviarme una prueba",
  "test-sent": "La prueba va de camino. Aparece en unos segundos.",
  "is-off": "Las notificaciones están desactivadas en este dispositivo. Actívalas primero.",
  gone: "Este navegador ha dejado su suscripción. Activa las notificaciones de nuevo.",
  "not-taken":
    "El servicio de notificaciones no la ha aceptado ahora mismo. Inténtalo de nuevo en un momento.",
  carrier:
    "Viaja por el servicio de notificaciones del fabricante de tu navegador, que sabe cuándo llega algo, y nada de lo que trata.",

  quiet: "Horas de silencio",
  "quiet-note": "Entre estas horas no llega nada, según el reloj de {zone}.",
  "quiet-on": "Guardar horas de silencio",
  from: "Desde",
  until: "Hasta",

  groups: "Grupos",
  "groups-empty": "Aún no estás en ningún grupo.",
  level: "Qué puede llegarte",
  "level-of": "De {group}",
  "level-all": "Todo lo nuevo",
  "level-mentions": "Menciones y respuestas",
  "level-nothing": "Nada",
  "level-note": "Llega a los dispositivos en los que activaste las notificaciones.",
  "to-devices": "Tus dispositivos y horas de silencio",

  "shown-new": "Algo nuevo para ti",
  "shown-answer": "Alguien te ha respondido",
  "shown-mention": "Alguien te ha mencionado",
  "shown-reminder": "Un momento para ti",
  "shown-rest": "Unas palabras para ti",
  "shown-alert": "Alguien te necesita ahora",
  "shown-drill": "Simulacro: te llama alguien inventado",
  "shown-later": "En media hora",
  "shown-test": "Así se ve una notificación",
} satisfies Translation<typeof english>;
