import type { refusal as english } from "../en/refusal.ts";
import type { Translation } from "../translate.ts";

export const refusal = {
  unauthenticated: "Primero inicia sesión, por favor.",
  forbidden: "Aquí no puedes hacer esto.",
  "not-found": "Esto no está aquí, o no está abierto para ti.",
  invalid: "Algo aquí necesita otra mirada. Lo que escribiste sigue aquí.",
  conflict: "Esto cambió mientras tanto. Vuelve a mirarlo, por favor.",
  "too-many": "Fue mucho de una vez. Prueba de nuevo en {seconds} segundos.",
  unavailable: "Ahora mismo no funciona. Prueba de nuevo en un momento.",
  "invalid-field": "Así no se puede usar.",
  "unreadable-text":
    "Hay signos en este texto que no se pueden guardar. Prueba a escribirlo de nuevo.",
  "form-too-large":
    "Es demasiado largo para enviarlo. Lo que escribiste sigue aquí; acórtalo, por favor.",
} satisfies Translation<typeof english>;
