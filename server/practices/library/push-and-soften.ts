import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const pushAndSoften: Practice = {
  slug: "push-and-soften",
  modality: "somatic",
  suits: ["activated", "shutdown"],
  minutes: [3, 5],
  usualMinutes: 3,
  name: both("Push and soften", "Empujar y soltar"),
  line: both(
    "Give restless energy a wall to push, then let go.",
    "Dale a la inquietud una pared que empujar, y después suelta.",
  ),
  why: both(
    "A body that is ready to fight or run wants to move. A strong, slow push lets that energy go somewhere and wakes up limbs that feel numb.",
    "Un cuerpo listo para pelear o correr quiere moverse. Un empuje fuerte y lento le da salida a esa energía y despierta brazos y piernas dormidos.",
  ),
  cautions: [
    both(
      "Use half your strength and keep breathing. Leave it out with high blood pressure that is not treated, or soon after an operation.",
      "Usa la mitad de tu fuerza y sigue respirando. Déjalo si tienes presión alta sin tratar o una operación reciente.",
    ),
    both(
      "If your hands, wrists or shoulders hurt, press your feet into the floor instead.",
      "Si te duelen manos, muñecas u hombros, presiona los pies contra el suelo.",
    ),
  ],
  source: { title: "Ogden & Fisher: Sensorimotor Psychotherapy, Norton 2015" },
  player: {
    kind: "cues",
    steps: [
      step(
        20,
        0,
        "Stand before a wall, or sit with your feet on the floor. Eyes open. You can stop at any time.",
        "Ponte ante una pared, o siéntate con los pies en el suelo. Ojos abiertos. Puedes parar cuando quieras.",
      ),
      step(
        25,
        2,
        "Lay your palms on the wall or on your thighs. Push slowly, stronger with each breath out.",
        "Apoya las palmas en la pared o en los muslos. Empuja despacio, más fuerte con cada exhalación.",
      ),
      step(
        25,
        3,
        "And let go, slowly. Notice the warmth in your arms.",
        "Y suelta, despacio. Nota el calor en los brazos.",
      ),
      step(
        25,
        2,
        "Push again, from the feet this time: the floor pushes back.",
        "Empuja otra vez, ahora desde los pies: el suelo te devuelve la fuerza.",
      ),
      step(
        25,
        3,
        "Soften. Shake out hands and feet if you like, small or large.",
        "Suelta. Sacude manos y pies si quieres, poco o mucho.",
      ),
      step(
        25,
        2,
        "One last push, as strong as feels good.",
        "Un último empuje, con la fuerza que te siente bien.",
      ),
      step(
        35,
        3,
        "Let your arms hang. Feel your weight, and look around the room.",
        "Deja colgar los brazos. Siente tu peso y mira alrededor.",
      ),
    ],
  },
};
