import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

export const pulseAndBreath: Practice = {
  slug: "pulse-and-breath",
  modality: "biofeedback",
  suits: ["activated", "settled"],
  minutes: [3, 5, 10],
  usualMinutes: 5,
  name: both("Pulse and breath", "Pulso y respiración"),
  line: both(
    "Feel your pulse quicken as you breathe in and slow as you breathe out.",
    "Siente cómo tu pulso se acelera al inhalar y se calma al exhalar.",
  ),
  why: both(
    "The heart beats a little faster in, a little slower out. With slow breathing the difference grows, and you can feel it yourself.",
    "El corazón late un poco más rápido al inhalar y más lento al exhalar. Al respirar lento la diferencia crece, y puedes sentirla.",
  ),
  withoutSensor: both(
    "Two fingers on your wrist, below the thumb, are your sensor. A chest strap can't be connected yet.",
    "Dos dedos en la muñeca, bajo el pulgar, son tu sensor. Todavía no se puede conectar una banda de pecho.",
  ),
  cautions: [
    both(
      "This is not a medical measurement. If feeling your heart worries you, choose another practice.",
      "No es una medida médica. Si sentir tu corazón te preocupa, elige otra práctica.",
    ),
    both(
      "Chest pain, a racing heart that doesn't settle, or fainting: call for medical help.",
      "Dolor de pecho, un corazón que no se calma o desmayo: pide ayuda médica.",
    ),
  ],
  source: {
    title:
      "Heart rate variability biofeedback: Lehrer & Gevirtz, Frontiers in Psychology 2014;5:756",
    url: "https://doi.org/10.3389/fpsyg.2014.00756",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 5 },
      { kind: "out", seconds: 5 },
    ],
    pace: { from: 4.5, to: 6.5, step: 0.5 },
    settling: both(
      "Two fingers on your wrist. Follow the circle and feel the beats between. Eyes open or closed. You can stop at any time.",
      "Dos dedos en la muñeca. Sigue el círculo y siente los latidos. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
    ),
  },
};
