import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const hummingBreath: Practice = {
  slug: "humming-breath",
  modality: "breathwork",
  suits: ["activated", "shutdown"],
  minutes: [2, 5],
  usualMinutes: 2,
  name: both("Humming out", "Exhalar con un murmullo"),
  line: both(
    "Breathe in, and hum softly all the way out.",
    "Inhala, y tararea suave mientras exhalas.",
  ),
  why: both(
    "A hum makes the breath out long by itself, and you can feel it in chest and face. That can help when you feel far away.",
    "El murmullo alarga la exhalación sin esfuerzo, y se siente en el pecho y la cara. Puede ayudar cuando te sientes lejos.",
  ),
  cautions: [
    both(
      "Hum quietly. If your ears hurt or your head feels light, stop and breathe as you like.",
      "Tararea bajito. Si te duelen los oídos o te mareas, para y respira como quieras.",
    ),
  ],
  source: {
    title: "Bhramari pranayama, a review: Kuppusamy et al., J Tradit Complement Med 2018;8:11-16",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 4 },
      { kind: "out", seconds: 8 },
    ],
    pace: { from: 4.5, to: 6, step: 0.5 },
    settling: both(
      "Lips closed, jaw loose. Any tone is right, and so is none. Eyes open or closed. You can stop at any time.",
      "Labios cerrados, mandíbula suelta. Cualquier tono vale, y ninguno también. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
    ),
  },
};
