import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const evenBreath: Practice = {
  slug: "even-breath",
  modality: "breathwork",
  suits: ["activated", "settled", "shutdown"],
  minutes: [2, 5, 10, 20],
  usualMinutes: 5,
  name: both("Even breath", "Respiración pareja"),
  line: both("In and out, equally long and slow.", "Inhala y exhala igual de largo, despacio."),
  why: both(
    "At about five and a half breaths a minute, heart and breath begin to swing together. With practice this can make it easier to come back to calm.",
    "Con unas cinco respiraciones y media por minuto, el corazón y el aire empiezan a moverse juntos. Con la práctica, volver a la calma puede ser más fácil.",
  ),
  cautions: [
    both(
      "Breathe lightly, not deeply. If you feel dizzy or short of air, let it go and breathe as you like.",
      "Respira suave, sin llenar del todo. Si te mareas o te falta aire, déjalo y respira como quieras.",
    ),
    both(
      "If you have a lung or heart illness, ask your doctor about slow breathing first.",
      "Si tienes una enfermedad del pulmón o del corazón, pregunta antes en tu consulta médica.",
    ),
  ],
  source: {
    title: "Breathing at resonance frequency: Lehrer & Gevirtz, Frontiers in Psychology 2014;5:756",
    url: "https://doi.org/10.3389/fpsyg.2014.00756",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 5.5 },
      { kind: "out", seconds: 5.5 },
    ],
    pace: { from: 4.5, to: 6.5, step: 0.5 },
    settling: both(
      "Sit or lie as you like, eyes open or closed. Let the air come and go without a push. You can stop at any time.",
      "Siéntate o túmbate como quieras, con los ojos abiertos o cerrados. Deja que el aire entre y salga sin empujar. Puedes parar cuando quieras.",
    ),
  },
};
