import { holdCaution, type Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const fourSevenEight: Practice = {
  slug: "four-seven-eight",
  modality: "breathwork",
  suits: ["activated"],
  minutes: [2],
  usualMinutes: 2,
  name: both("Four, seven, eight", "Cuatro, siete, ocho"),
  line: both(
    "Four rounds with a long breath out; for the evening.",
    "Cuatro rondas con una exhalación larga; para la noche.",
  ),
  why: both(
    "Breathing out twice as long as in tells the body that it may rest. Many people like it before sleep.",
    "Exhalar el doble de lo que inhalas le dice al cuerpo que puede descansar. A muchas personas les gusta antes de dormir.",
  ),
  cautions: [
    holdCaution,
    both(
      "It ends after four rounds: more can make you dizzy. Best sitting or lying down.",
      "Termina tras cuatro rondas: más puede marear. Mejor en una silla o en la cama.",
    ),
  ],
  source: {
    title: "Weil: Breathing, the Master Key to Self Healing, 1999; after yoga's pranayama",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 4 },
      { kind: "hold", seconds: 7 },
      { kind: "out", seconds: 8 },
    ],
    withoutHolds: [
      { kind: "in", seconds: 4 },
      { kind: "out", seconds: 8 },
    ],
    mostBreaths: 4,
    settling: both(
      "Sit or lie down, eyes open or closed. Let the air out with a soft whoosh. You can stop at any time.",
      "Siéntate o túmbate, con los ojos abiertos o cerrados. Deja salir el aire con un soplo suave. Puedes parar cuando quieras.",
    ),
  },
};
