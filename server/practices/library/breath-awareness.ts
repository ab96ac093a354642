import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const breathAwareness: Practice = {
  slug: "breath-awareness",
  modality: "meditation",
  suits: ["activated", "settled"],
  minutes: [5, 10, 20],
  usualMinutes: 5,
  name: both("With the breath", "Con la respiración"),
  line: both(
    "Notice the breath, wander off, come back.",
    "Nota la respiración, distráete, vuelve.",
  ),
  why: both(
    "Coming back is the practice. Each time you notice that your mind wandered, you train the part that can choose.",
    "Volver es la práctica. Cada vez que notas que tu mente se fue, entrenas la parte que puede elegir.",
  ),
  cautions: [
    both(
      "For some people the breath is not a calm place. Then choose your feet, your hands or a sound instead.",
      "Para algunas personas la respiración no es un lugar tranquilo. Entonces elige los pies, las manos o un sonido.",
    ),
    both(
      "If pictures or feelings become too strong, open your eyes and look around, or stop.",
      "Si las imágenes o lo que sientes se vuelve muy fuerte, abre los ojos y mira alrededor, o para.",
    ),
  ],
  source: {
    title: "Bowen, Chawla & Marlatt: Mindfulness-Based Relapse Prevention, Guilford 2011",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Find a way to sit that you can keep for a while. Eyes open or closed, as you like. You can stop at any time.",
        "Busca una forma de sentarte que puedas mantener un rato. Ojos abiertos o cerrados, como quieras. Puedes parar cuando quieras.",
      ),
      step(
        30,
        1,
        "Feel what holds you: the chair, the floor. Let it carry your weight.",
        "Siente lo que te sostiene: la silla, el suelo. Deja que cargue tu peso.",
      ),
      step(
        45,
        2,
        "Where do you notice your breath most? The nose, the chest, the belly. Stay there if it is pleasant enough.",
        "¿Dónde notas más tu respiración? La nariz, el pecho, la barriga. Quédate ahí si te resulta agradable.",
      ),
      step(
        60,
        4,
        "Follow one breath from beginning to end. Then the next one. Nothing to change.",
        "Sigue una respiración de principio a fin. Luego la siguiente. No hay nada que cambiar.",
      ),
      step(
        60,
        4,
        "Your mind has wandered? That is what minds do. Notice where it went, and come back kindly.",
        "¿Tu mente se fue? Es lo que hace la mente. Nota adónde fue y vuelve con cariño.",
      ),
      step(
        45,
        4,
        "Let the breath be in front, and sounds and thoughts behind it, like traffic far away.",
        "Deja la respiración delante, y los sonidos y pensamientos detrás, como tráfico lejano.",
      ),
      step(
        30,
        0,
        "Let your eyes find the room again. Stretch if you like. Take your time.",
        "Deja que tus ojos vuelvan a encontrar el cuarto. Estírate si quieres. Sin prisa.",
      ),
    ],
  },
};
