import type { reminders as english } from "../en/reminders.ts";
import type { Translation } from "../translate.ts";

export const reminders = {
  title: "Recordatorios",
  note: "Horas en las que Evenkeel te pregunta cómo estás",
  lead: "A las horas que elijas, una nota breve te recuerda tu registro. Nunca dice de qué se trata. Si ese día ya lo has hecho, no llega nada.",
  saved: "Guardado.",
  save: "Guardar",

  now: "Ahora mismo",
  off: "Los recordatorios están desactivados.",
  next: "El próximo llega:",
  resting:
    "Guardamos silencio para no molestarte. Los recordatorios vuelven con tu próximo registro, o cuando pulses Guardar aquí abajo.",
  "all-quiet": "Todas tus horas caen en tus horas de silencio, así que no llega nada.",
  nowhere: "Aún no podemos avisar a ningún dispositivo tuyo, así que no llega nada.",

  later: "¿Ahora no?",
  "later-note": "Te preguntaremos de nuevo hoy más tarde.",
  "half-hour": "En media hora",
  hour: "En una hora",
  evening: "Esta tarde",
  "later-done": "De acuerdo. Te preguntaremos de nuevo:",
  "later-quiet":
    "Eso caería en tus horas de silencio. Hoy no llega nada más; tu próxima hora de siempre sigue igual.",
  "are-off": "Tus recordatorios están desactivados.",

  when: "Cuándo",
  times: "Horas del día",
  "times-hint": "Con una basta. Deja las demás vacías.",
  "time-of": "Hora {number}",
  "time-missing": "Elige al menos una hora.",
  "time-wrong": "Escribe una hora como 19:00.",
  "times-many": "Elige cuatro horas como mucho.",
  weekdays: "Días",
  "weekday-missing": "Elige al menos un día.",
  clock: "Son horas según el reloj de {zone}.",
  quiet: "No llega nada en tus horas de silencio, de {from} a {until}.",
  "to-notifications": "Horas de silencio y dispositivos",

  how: "Cómo",
  "by-push": "Una notificación",
  "by-push-note": "Llega a los dispositivos en los que activaste las notificaciones.",
  "no-device":
    "Primero activa las notificaciones en un dispositivo, en «Horas de silencio y dispositivos».",
  "by-mail": "Un correo electrónico",
  "by-mail-note": "Su asunto es «Un momento para ti». Cada uno lleva un enlace para dejarlos.",
  "rest-note":
    "Si durante una semana de recordatorios no haces tu registro, escribimos una vez más y luego te dejamos en paz.",

  "link-title": "Tus recordatorios",
  "link-later": "De acuerdo. Te preguntaremos de nuevo más tarde.",
  "link-ended": "Ya no llegarán más correos como este.",
  "link-end": "No más correos",
  "link-end-note":
    "Los recordatorios por correo terminan al momento. Puedes activarlos de nuevo cuando quieras.",
  "link-end-now": "Dejar de recibir estos correos",
  "link-none": "No llega ningún recordatorio por correo.",
  "link-all": "Todo sobre tus recordatorios",
} satisfies Translation<typeof english>;
