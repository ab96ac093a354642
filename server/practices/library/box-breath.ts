import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const boxBreath: Practice = {
  slug: "box-breath",
  modality: "breathwork",
  suits: ["activated", "settled"],
  minutes: [2, 4, 8],
  usualMinutes: 4,
  name: both("Box breath", "Respiración en cuadro"),
  line: both(
    "Four sides, four counts each: in, hold, out, rest.",
    "Cuatro lados, cuatro tiempos cada uno: inhala, guarda, exhala, descansa.",
  ),
  why: both(
    "Counting gives a busy head one plain thing to do. The slow, even shape can steady the body.",
    "Contar le da a una cabeza agitada una sola cosa sencilla. La forma lenta y pareja puede calmar el cuerpo.",
  ),
  cautions: [
    both(
      "Choose the way without holding if you are pregnant, have a heart or lung illness or high blood pressure, or if holding your breath brings panic.",
      "Elige la forma sin pausas si hay embarazo, una enfermedad del corazón o del pulmón, presión alta, o si guardar el aire te trae pánico.",
    ),
    both(
      "Never in water or while driving. If you feel dizzy, breathe as you like.",
      "Nunca en el agua ni al conducir. Si te mareas, respira como quieras.",
    ),
  ],
  source: {
    title: "Box breathing compared with others: Balban et al., Cell Reports Medicine 2023;4:100895",
    url: "https://doi.org/10.1016/j.xcrm.2022.100895",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 4 },
      { kind: "hold", seconds: 4 },
      { kind: "out", seconds: 4 },
      { kind: "rest", seconds: 4 },
    ],
    withoutHolds: [
      { kind: "in", seconds: 4 },
      { kind: "out", seconds: 6 },
    ],
    settling: both(
      "Sit as you like, eyes open or closed. When you hold, stay soft: throat and shoulders loose. You can stop at any time.",
      "Siéntate como quieras, con los ojos abiertos o cerrados. En las pausas, quédate suave: garganta y hombros sueltos. Puedes parar cuando quieras.",
    ),
  },
};
