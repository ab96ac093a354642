import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const orienting: Practice = {
  slug: "orienting",
  modality: "somatic",
  suits: ["activated", "shutdown"],
  minutes: [2, 4],
  usualMinutes: 2,
  name: both("Look around", "Mirar alrededor"),
  line: both(
    "Let your eyes and neck find the room you are in.",
    "Deja que tus ojos y tu cuello encuentren el lugar donde estás.",
  ),
  why: both(
    "Looking slowly around shows the oldest part of the brain that no danger is here right now.",
    "Mirar despacio alrededor le muestra a la parte más antigua del cerebro que ahora no hay peligro aquí.",
  ),
  cautions: [
    both(
      "If your neck hurts, let only your eyes wander.",
      "Si te duele el cuello, deja que se muevan solo los ojos.",
    ),
    both(
      "If the place you are in is not safe, go somewhere safer first, or use Help now.",
      "Si el lugar donde estás no es seguro, ve primero a otro más seguro, o usa la Ayuda.",
    ),
  ],
  source: {
    title:
      "Orienting: Levine, In an Unspoken Voice, 2010; Payne, Levine & Crane-Godreau, Front Psychol 2015;6:93",
    url: "https://doi.org/10.3389/fpsyg.2015.00093",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        15,
        0,
        "Stay as you are. Eyes open this time. You can stop at any time.",
        "Quédate como estás. Esta vez con los ojos abiertos. Puedes parar cuando quieras.",
      ),
      step(
        30,
        3,
        "Turn your head slowly to one side. Let your eyes rest on whatever they like.",
        "Gira la cabeza despacio hacia un lado. Deja que tus ojos descansen donde quieran.",
      ),
      step(
        30,
        3,
        "And slowly to the other side. Corners, doors, windows, light.",
        "Y despacio hacia el otro lado. Rincones, puertas, ventanas, luz.",
      ),
      step(
        25,
        4,
        "Find one thing that is nice to look at. Stay with it for a few breaths.",
        "Busca algo que sea agradable de ver. Quédate con eso unas respiraciones.",
      ),
      step(
        20,
        0,
        "What is different in your body now? Maybe a sigh, a softer jaw, or nothing yet.",
        "¿Qué cambió en tu cuerpo? Quizá un suspiro, la mandíbula más suelta, o nada todavía.",
      ),
    ],
  },
};
