import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const threeMinuteBreathingSpace: Practice = {
  slug: "three-minute-breathing-space",
  modality: "mindfulness",
  suits: ["activated", "settled", "shutdown"],
  minutes: [3],
  usualMinutes: 3,
  name: both("Three minutes to breathe", "Tres minutos para respirar"),
  line: both(
    "Stop, see how it is, feel your breath, and go on.",
    "Para, mira cómo estás, siente tu respiración y sigue.",
  ),
  why: both(
    "A short stop in the middle of the day can open a little room between what happens and what you do next. In that room you can choose.",
    "Una pausa corta en mitad del día puede abrir un poco de espacio entre lo que pasa y lo que haces después. En ese espacio puedes elegir.",
  ),
  cautions: [
    both(
      "If your breath is not a good place to be, feel your feet on the floor, or listen to sounds. It works the same way.",
      "Si la respiración no es un buen lugar para ti, siente los pies en el suelo o escucha los sonidos. Funciona igual.",
    ),
    both(
      "In a crisis this is not enough by itself. Somebody you trust, or Help now, is the better way then.",
      "En una crisis, con esto no basta. Entonces es mejor acudir a alguien de confianza o a Ayuda ahora.",
    ),
  ],
  source: {
    title:
      "The three-minute breathing space: Segal, Williams & Teasdale, Mindfulness-Based Cognitive Therapy for Depression (Guilford, 2002)",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        20,
        0,
        "Stop where you are. Sit or stand as you like, with your eyes open or closed. You can stop this at any time.",
        "Párate donde estás. Siéntate o quédate de pie, como quieras, con los ojos abiertos o cerrados. Puedes dejarlo cuando quieras.",
      ),
      step(
        45,
        1,
        "How is it just now? Perhaps there are thoughts, a feeling, something in your body. You could give it a name: busy, sad, tight, all right. Nothing has to change.",
        "¿Cómo estás justo ahora? Quizá haya pensamientos, una emoción, algo en el cuerpo. Puedes ponerle nombre: prisa, tristeza, tensión, calma. No hace falta cambiar nada.",
      ),
      step(
        55,
        1,
        "Now, if you like, go to your breath. One breath in, one breath out, as they come. Or feel your feet on the floor, first one and then the other.",
        "Ahora, si quieres, ve a tu respiración. El aire entra, el aire sale, tal como viene. O siente los pies en el suelo, primero uno y luego el otro.",
      ),
      step(
        45,
        1,
        "Let it grow wider: your whole body, your face, how you sit or stand. And the room around you, with its light and its sounds.",
        "Deja que se haga más amplio: todo el cuerpo, la cara, tu postura. Y la sala que te rodea, con su luz y sus sonidos.",
      ),
      step(
        15,
        0,
        "What would be good to do next? Something small is enough.",
        "¿Qué te vendría bien hacer ahora? Basta con algo pequeño.",
      ),
    ],
  },
};
