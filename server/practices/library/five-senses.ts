import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const fiveSenses: Practice = {
  slug: "five-senses",
  modality: "somatic",
  suits: ["activated", "shutdown"],
  minutes: [3, 5],
  usualMinutes: 3,
  name: both("Five, four, three, two, one", "Cinco, cuatro, tres, dos, uno"),
  line: both(
    "Count what you see, touch, hear, smell and taste.",
    "Cuenta lo que ves, tocas, oyes, hueles y saboreas.",
  ),
  why: both(
    "When the mind is in another time, the senses can bring you to this one.",
    "Cuando la mente está en otro tiempo, los sentidos pueden traerte a este.",
  ),
  cautions: [
    both(
      "Some smells and sounds carry memories. Skip any sense you would rather leave out.",
      "Algunos olores y sonidos traen recuerdos. Salta el sentido que prefieras dejar fuera.",
    ),
  ],
  source: { title: "Najavits: Seeking Safety, Guilford 2002 (grounding)" },
  player: {
    kind: "cues",
    steps: [
      step(
        15,
        0,
        "Feel your feet on the floor. Say the things aloud if you like, or quietly. You can stop at any time.",
        "Siente los pies en el suelo. Di las cosas en voz alta si quieres, o en silencio. Puedes parar cuando quieras.",
      ),
      step(
        40,
        3,
        "Five things you can see. Small ones count: a scratch, a shadow.",
        "Cinco cosas que puedes ver. Las pequeñas cuentan: un rasguño, una sombra.",
      ),
      step(
        35,
        3,
        "Four things you can touch: your sleeve, the table, your own hand.",
        "Cuatro cosas que puedes tocar: tu manga, la mesa, tu propia mano.",
      ),
      step(
        35,
        3,
        "Three things you can hear. Near, farther, far away.",
        "Tres cosas que puedes oír. Cerca, más lejos, muy lejos.",
      ),
      step(
        20,
        1,
        "Two things you can smell, or two that you like to smell.",
        "Dos cosas que puedes oler, o dos que te gusta oler.",
      ),
      step(
        15,
        1,
        "One thing you can taste. A sip of water is fine.",
        "Una cosa que puedes saborear. Un sorbo de agua vale.",
      ),
      step(
        20,
        0,
        "Say where you are and what day it is. You are here.",
        "Di dónde estás y qué día es hoy. Estás aquí.",
      ),
    ],
  },
};
