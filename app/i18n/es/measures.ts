import type { measures as english } from "../en/measures.ts";
import type { Translation } from "../translate.ts";

export const measures = {
  title: "Cómo han sido las últimas semanas",
  "me-note": "Unas preguntas de vez en cuando, y cómo cambian tus respuestas",

  "card-title": "Unas preguntas sobre los últimos {days} días",
  "card-note": "Unos 4 minutos. Solo tú ves las respuestas.",
  "card-begun": "Ya empezaste. Tus respuestas se guardan hasta el {day}.",
  begin: "Empezar",
  "go-on": "Seguir",
  later: "Más tarde",
  off: "Tu centro no hace estas preguntas por ahora.",

  "centre-title": "Preguntas sobre las últimas semanas",
  "centre-note": "Cada cuánto se pregunta, y sobre cuántos días",
} satisfies Translation<typeof english>;
