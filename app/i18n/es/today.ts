import type { today as english } from "../en/today.ts";
import type { Translation } from "../translate.ts";

export const today = {
  title: "Hoy",
  morning: "Buenos días, {name}",
  afternoon: "Buenas tardes, {name}",
  evening: "Buenas noches, {name}",
  night: "Una hora tranquila, {name}",
  "new-here": "Nuevo desde que estuviste aquí",
  "all-read": "Lo has visto todo. Nada te espera.",
  "say-hello": "Di hola",
  "say-hello-note": "Un hola es suficiente. Solo leer también está bien.",
  "find-group": "Encuentra un grupo",
  "find-group-note": "Aún no estás en ningún grupo. Mira cuáles están abiertos para ti.",
  "your-requests": "Lo que has pedido",
  waiting: "Has pedido entrar. Te responderá alguien que modera el grupo.",
  declined: "La respuesta fue: ahora no. Puedes volver a pedirlo más adelante.",
  notices: "La moderación tiene algo que decirte",
  desk: "Mesa",
  "desk-waiting": { one: "{count} caso espera", other: "{count} casos esperan" },
  "for-moderators": "Para ti, que moderas",
  "follow-ups": { one: "Ver cómo está {count} persona", other: "Ver cómo están {count} personas" },
} satisfies Translation<typeof english>;
