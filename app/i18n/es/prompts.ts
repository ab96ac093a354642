import type { prompts as english } from "../en/prompts.ts";
import type { Translation } from "../translate.ts";

export const prompts = {
  "answer-needed": "Escribe unas palabras, o pasa.",
  "scale-needed": "Elige un número de 0 a 10, o pasa.",
  "choice-needed": "Elige una de estas opciones, o pasa.",
  "reply-needed": "Escribe unas palabras.",
  "too-long": "Aquí caben hasta 2000 caracteres.",
  closed: "Esta pregunta está cerrada. Tus palabras siguen aquí y nadie más las vio.",
  "taken-back": "Retiraste esta respuesta. Carga la página otra vez para dar una nueva.",
  archived: "Este grupo está cerrado. Aún puedes leer lo que se dijo.",
  paused: "Estás descansando de este grupo. Vuelve cuando quieras para responder.",
  "question-needed": "Escribe una pregunta.",
  "question-too-long": "Aquí caben hasta 300 caracteres.",
  "options-few": "Da al menos 2 opciones.",
  "options-many": "Aquí caben hasta 8 opciones.",
  "options-twice": "Dos opciones son iguales.",
  "option-too-long": "Aquí caben hasta 80 caracteres.",
  "end-needed": "Di qué significa este extremo de la escala.",
  "weekday-needed": "Elige al menos un día de la semana.",
  "time-needed": "Da una hora, por ejemplo 08:30.",
  "day-needed": "Da un día del calendario.",
  "end-before-start": "Este día es anterior al primero.",
  "never-asked": "Ese día no llega entre el primer día y el último.",
  "day-taken": "El {day} este grupo tiene otra pregunta.",
  "schedule-full": "El calendario está lleno. Termina una pregunta para hacer sitio.",
} satisfies Translation<typeof english>;
