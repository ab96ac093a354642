import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const doubleSigh: Practice = {
  slug: "double-sigh",
  modality: "breathwork",
  suits: ["activated"],
  minutes: [1, 3, 5],
  usualMinutes: 5,
  name: both("The double sigh", "El doble suspiro"),
  line: both(
    "A breath in, a sip more, and a long way out.",
    "Inhala, un sorbo más, y una salida larga.",
  ),
  why: both(
    "The body sighs like this by itself after crying. In one study, five minutes a day lifted the mood more than sitting still did.",
    "El cuerpo suspira así después de llorar. En un estudio, cinco minutos al día mejoraron el ánimo más que quedarse en silencio.",
  ),
  cautions: [
    both(
      "Keep it gentle: the second breath in is only a sip. Light head or tingling fingers? Breathe as you like for a while.",
      "Hazlo suave: la segunda inhalación es solo un sorbo. ¿Mareo u hormigueo en los dedos? Respira como quieras un rato.",
    ),
    both(
      "If you have a lung illness or are close to giving birth, ask your doctor first.",
      "Si tienes una enfermedad del pulmón o estás cerca del parto, pregunta antes en tu consulta médica.",
    ),
  ],
  source: {
    title: "Cyclic sighing: Balban et al., Cell Reports Medicine 2023;4:100895",
    url: "https://doi.org/10.1016/j.xcrm.2022.100895",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 2 },
      { kind: "in-again", seconds: 1 },
      { kind: "out", seconds: 6 },
    ],
    settling: both(
      "In through the nose if you can, out through the mouth. Eyes open or closed. You can stop at any time.",
      "Inhala por la nariz si puedes, exhala por la boca. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
    ),
  },
};
