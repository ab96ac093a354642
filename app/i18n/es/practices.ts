import type { practices as english } from "../en/practices.ts";
import type { Translation } from "../translate.ts";

export const practices = {
  before: "Antes: ¿cuánto te pesa ahora?",
  after: "Después: ¿cuánto te pesa ahora?",
  light: "0: ligero",
  heavy: "10: lo que más puede pesar",
  "may-skip": "Puedes dejar ambas abiertas. Solo tú las ves.",
  "rating-range": "Va de 0 a 10, en números enteros.",
  "not-in-time": "Esta página estuvo abierta mucho tiempo. Cárgala otra vez para anotar esta vez.",
  "seconds-range": "Una práctica va de 0 segundos a 2 horas.",
  done: "He practicado: anotarlo",
  noted: "Anotado. Solo tú puedes verlo.",
  "noted-eased": "Anotado: de {before} a {after}. Solo tú puedes verlo.",
  "skip-rating": "nada",
} satisfies Translation<typeof english>;
