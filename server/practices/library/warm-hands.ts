import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const warmHands: Practice = {
  slug: "warm-hands",
  modality: "biofeedback",
  suits: ["activated", "shutdown"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: both("Warm hands", "Manos tibias"),
  line: both(
    "Let warmth come into your hands and notice it.",
    "Deja que llegue calor a tus manos y nótalo.",
  ),
  why: both(
    "Under stress the hands grow cold; at rest the blood comes back. Noticing the change shows how you are doing inside.",
    "Con el estrés las manos se enfrían; en reposo la sangre vuelve. Notar el cambio muestra cómo estás por dentro.",
  ),
  withoutSensor: both(
    "Your cheek is the thermometer: touch it with your fingers before and after. A sensor can't be connected yet.",
    "Tu mejilla es el termómetro: tócala con los dedos antes y después. Todavía no se puede conectar un sensor.",
  ),
  cautions: [
    both(
      "It is fine if nothing gets warmer. Hands that are often white, blue or painful belong before a doctor.",
      "Está bien si nada se calienta. Si tus manos suelen estar blancas, azules o con dolor, consúltalo con un médico.",
    ),
  ],
  source: {
    title:
      "Luthe & Schultz: Autogenic Therapy, 1969; Schwartz & Andrasik: Biofeedback, 4th ed. 2016",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Touch your cheek with your fingers: cool, even, warm? Remember it. Eyes open or closed from here. You can stop at any time.",
        "Toca tu mejilla con los dedos: ¿fríos, igual, tibios? Recuérdalo. Desde aquí, ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
      step(
        50,
        3,
        "Let your hands lie open in your lap. Let the shoulders come down, and the arms grow heavy.",
        "Deja las manos abiertas en el regazo. Deja bajar los hombros, y que los brazos pesen.",
      ),
      step(
        60,
        4,
        "Imagine holding a warm cup, or sand in the sun. Let the hands do nothing.",
        "Imagina que sostienes una taza tibia, o arena al sol. Deja que las manos no hagan nada.",
      ),
      step(
        60,
        5,
        "Say quietly with each breath out: my hands are warm. Perhaps they tingle, perhaps not.",
        "Di en silencio con cada exhalación: mis manos están tibias. Quizá hormiguean, quizá no.",
      ),
      step(
        50,
        4,
        "Follow the way from the shoulder to the fingertips, like warm water running down.",
        "Sigue el camino del hombro a la punta de los dedos, como agua tibia que baja.",
      ),
      step(
        50,
        0,
        "Touch your cheek again. What changed? Make fists, stretch, and look around.",
        "Toca tu mejilla otra vez. ¿Qué cambió? Cierra los puños, estírate y mira alrededor.",
      ),
    ],
  },
};
