import type { composing as english } from "../en/composing.ts";
import type { Translation } from "../translate.ts";

export const composing = {
  "leads-to": "(lleva a {host})",
  emoji: "Emojis",
  "emoji-search": "Busca por nombre",
  "emoji-group": "Grupo",
  "emoji-recent": "Los últimos",
  "emoji-found": "Encontrados",
  "emoji-faces": "Caras",
  "emoji-people": "Manos y personas",
  "emoji-nature": "Naturaleza",
  "emoji-food": "Comida",
  "emoji-travel": "Lugares",
  "emoji-activities": "Actividades",
  "emoji-objects": "Cosas",
  "emoji-symbols": "Signos",
  "name-someone": "Personas de este grupo",
  "emoji-count": { one: "{count} emoji", other: "{count} emojis" },
  "name-count": {
    one: "{count} persona. Las flechas eligen, Intro acepta.",
    other: "{count} personas. Las flechas eligen, Intro acepta.",
  },
  reactions: "Reacciones",
  react: "Reaccionar",
  "reaction-heart": "Corazón",
  "reaction-with-you": "Estoy contigo",
  "reaction-me-too": "Yo también",
  "reaction-strength": "Fuerza",
  "reaction-thank-you": "Gracias",
  "reaction-count": "{word}, {count}",
  "reaction-mine": "{word}, {count}, con la tuya",
} satisfies Translation<typeof english>;
