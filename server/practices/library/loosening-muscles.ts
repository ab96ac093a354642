import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const looseningMuscles: Practice = {
  slug: "loosening-muscles",
  modality: "biofeedback",
  suits: ["activated", "settled"],
  minutes: [5, 8],
  usualMinutes: 5,
  name: both("Tighten and let go", "Tensar y soltar"),
  line: both(
    "Tighten one part at a time, let go, notice the difference.",
    "Tensa una parte a la vez, suelta, nota la diferencia.",
  ),
  why: both(
    "Many of us no longer notice that we are tense. After a short squeeze the muscle softens more than before, and you can feel it.",
    "Muchas personas ya no notan que están en tensión. Tras apretar un poco, el músculo se suelta más que antes, y se siente.",
  ),
  withoutSensor: both(
    "You feel the tension yourself, from 0 to 10, before and after. A muscle sensor can't be connected yet.",
    "Tú sientes la tensión, de 0 a 10, antes y después. Todavía no se puede conectar un sensor.",
  ),
  cautions: [
    both(
      "Use a third of your strength, and leave out any part that hurts or cramps.",
      "Usa un tercio de tu fuerza y deja fuera lo que duela o se acalambre.",
    ),
    both(
      "If tensing brings hard memories, only let go and skip the tightening.",
      "Si tensar te trae recuerdos difíciles, solo suelta y salta la parte de tensar.",
    ),
  ],
  source: { title: "Jacobson: Progressive Relaxation, 1938; Bernstein & Borkovec 1973" },
  player: {
    kind: "cues",
    steps: [
      step(
        25,
        0,
        "Sit or lie, eyes open or closed. How tense are you, from 0 to 10? You can stop at any time.",
        "Siéntate o túmbate, con los ojos abiertos o cerrados. ¿Cuánta tensión hay, de 0 a 10? Puedes parar cuando quieras.",
      ),
      step(10, 0, "Make loose fists and tighten a little.", "Cierra los puños y tensa un poco."),
      step(
        35,
        3,
        "Let the hands open. Feel the difference, all the way to the elbows.",
        "Deja que se abran las manos. Siente la diferencia, hasta los codos.",
      ),
      step(10, 0, "Lift the shoulders toward the ears.", "Sube los hombros hacia las orejas."),
      step(
        40,
        3,
        "And let them drop. A little more with each breath out.",
        "Y déjalos caer. Un poco más con cada exhalación.",
      ),
      step(
        10,
        0,
        "Squeeze the eyes and press the lips together, softly.",
        "Aprieta los ojos y los labios, con suavidad.",
      ),
      step(
        40,
        3,
        "Smooth forehead, loose jaw, tongue heavy in the mouth.",
        "Frente lisa, mandíbula suelta, la lengua pesada en la boca.",
      ),
      step(10, 0, "Draw in the belly a little.", "Mete un poco la barriga."),
      step(
        40,
        3,
        "Let it be round. Let the breath move it.",
        "Déjala redonda. Deja que el aire la mueva.",
      ),
      step(10, 0, "Press the feet into the floor.", "Presiona los pies contra el suelo."),
      step(
        40,
        3,
        "Let legs and feet go. Heavy, or light.",
        "Suelta piernas y pies. Pesados, o ligeros.",
      ),
      step(
        30,
        0,
        "How tense are you now, from 0 to 10? Stretch and look around when you like.",
        "¿Cuánta tensión hay ahora, de 0 a 10? Estírate y mira alrededor cuando quieras.",
      ),
    ],
  },
};
