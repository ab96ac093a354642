import type { Practice } from "../practice-contract.ts";

export const longerBreathOut: Practice = {
  slug: "longer-breath-out",
  modality: "breathwork",
  suits: ["activated", "settled"],
  minutes: [2, 5, 10],
  usualMinutes: 5,
  name: { en: "A longer breath out", es: "Una exhalación más larga" },
  line: {
    en: "In for four, out for six, and then for eight.",
    es: "Inhala en cuatro, exhala en seis, y después en ocho.",
  },
  why: {
    en: "When you breathe out longer than you breathe in, your heart can slow a little. Many people feel calmer after a few minutes.",
    es: "Cuando exhalas más largo de lo que inhalas, tu corazón puede ir un poco más despacio. Muchas personas sienten más calma tras unos minutos.",
  },
  cautions: [
    {
      en: "Breathe lightly, also when the way out grows. If you feel dizzy, let it go and breathe as you like.",
      es: "Respira suave, también cuando la salida se alarga. Si te mareas, déjalo y respira como quieras.",
    },
  ],
  source: {
    title:
      "Paced breathing near six breaths a minute: Lehrer & Gevirtz, Frontiers in Psychology 2014;5:756",
    url: "https://doi.org/10.3389/fpsyg.2014.00756",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 4 },
      { kind: "out", seconds: 6 },
    ],
    later: {
      after: 6,
      phases: [
        { kind: "in", seconds: 4 },
        { kind: "out", seconds: 8 },
      ],
    },
    settling: {
      en: "Sit or lie as you like, eyes open or closed. You can stop at any time.",
      es: "Siéntate o túmbate como quieras, con los ojos abiertos o cerrados. Puedes parar cuando quieras.",
    },
  },
};
