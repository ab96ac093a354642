import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const butterflyHug: Practice = {
  slug: "butterfly-hug",
  modality: "somatic",
  suits: ["activated", "shutdown"],
  minutes: [2, 4],
  usualMinutes: 2,
  name: both("Butterfly hug", "Abrazo de mariposa"),
  line: both(
    "Arms crossed, tap left and right, slowly.",
    "Brazos cruzados, toca izquierda y derecha, despacio.",
  ),
  why: both(
    "Slow touch on both sides, in turn, gives the body a steady beat. Many people find it soothing.",
    "El toque lento a un lado y al otro le da al cuerpo un ritmo estable. A muchas personas les calma.",
  ),
  cautions: [
    both(
      "This is for settling only. Working through traumatic memories belongs with a trained therapist.",
      "Esto es solo para calmarse. Trabajar recuerdos traumáticos es para hacerlo con un terapeuta con formación.",
    ),
    both(
      "If a hard memory comes, stop tapping, open your eyes and look around the room.",
      "Si llega un recuerdo difícil, deja de tocar, abre los ojos y mira alrededor.",
    ),
  ],
  source: {
    title:
      "The butterfly hug: Artigas & Jarero, as in Jarero & Artigas, J EMDR Pract Res 2022 (used here to settle only)",
  },
  player: {
    kind: "taps",
    before: [
      step(
        20,
        0,
        "Cross your arms on your chest, each hand below the other collarbone; or rest your hands on your knees. Eyes open or closed. You can stop at any time.",
        "Cruza los brazos sobre el pecho, cada mano bajo la clavícula contraria; o apoya las manos en las rodillas. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
    ],
    tapSeconds: 1.2,
    tapsInSet: 8,
    restSeconds: 12,
    resting: both(
      "Let your hands rest. Breathe as you like, and notice what is pleasant or plain.",
      "Deja descansar las manos. Respira como quieras y nota lo agradable o lo neutro.",
    ),
    after: [
      step(
        20,
        0,
        "Lay your hands in your lap. Look around: name three things you see.",
        "Deja las manos en el regazo. Mira alrededor: nombra tres cosas que ves.",
      ),
    ],
  },
};
