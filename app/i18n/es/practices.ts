import type { practices as english } from "../en/practices.ts";
import type { Translation } from "../translate.ts";

export const practices = {
  minutes: { one: "{count} minuto", other: "{count} minutos" },
  fits: "Va bien con:",
  "modality-breathwork": "Respiración",
  "modality-meditation": "Meditación",
  "modality-somatic": "Cuerpo",
  "modality-yoga": "Yoga suave",
  "modality-mindfulness": "Atención plena",
  "modality-biofeedback": "Señales del cuerpo",
  "modality-resourcing": "Fuerza interior",
  begin: "Empezar",
  today: "Una práctica para ahora",
  "today-helped": "{minutes} · alivió {eased} de {count} veces",
  "centre-title": "Prácticas del centro",
  "centre-note": "Escribe las tuyas o aparta algunas",
} satisfies Translation<typeof english>;
