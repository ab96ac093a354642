import type { ui as english } from "../en/ui.ts";
import type { Translation } from "../translate.ts";

export const ui = {
  today: "Hoy",
  groups: "Grupos",
  practices: "Prácticas",
  me: "Yo",
  places: "Lugares",
  skip: "Ir a la página",
  help: "Ayuda",
  leave: "Salir rápido",
  "leave-title": "Salir rápido (o pulsa Mayús tres veces)",
  "leave-more": "Pulsa Mayús {count} veces más para salir.",
  close: "Cerrar",
  "show-password": "Mostrar la contraseña",
  "what-staff-see": "Qué ve el equipo",
  privacy: "Privacidad",
  "not-found": "Esto no está aquí",
  "not-found-text":
    "Quizá cambió de lugar, o no está abierto para ti. Lo que escribiste sigue ahí.",
  forbidden: "Esto es para otras personas",
  "forbidden-text": "No puedes abrir esta página. Si crees que sí, pregunta a tu centro.",
  "too-many": "Fue mucho de una vez",
  "too-many-text": "Espera un momento y prueba de nuevo.",
  error: "Algo no funcionó de nuestro lado",
  "error-text": "Lo que enviaste antes está guardado. Prueba de nuevo en un momento.",
  "error-home": "Ir al inicio",
  "offline-title": "Sin conexión",
  "offline-text":
    "Lo que escribiste está guardado en este aparato y sale cuando vuelva la conexión. La ayuda funciona sin conexión.",
  "offline-again": "Probar de nuevo",
  "offline-help": "Ayuda ahora",
} satisfies Translation<typeof english>;
