import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const betweenEaseAndTension: Practice = {
  slug: "between-ease-and-tension",
  modality: "somatic",
  suits: ["activated", "settled"],
  minutes: [4, 8],
  usualMinutes: 4,
  name: both("Between ease and tension", "Entre la calma y la tensión"),
  line: both(
    "Swing gently from a place at ease to a tight one, and back.",
    "Ve con suavidad de un lugar en calma a uno tenso, y vuelve.",
  ),
  why: both(
    "Visiting tension for a moment and coming back teaches the body that feelings move, and that there is a way home.",
    "Visitar la tensión un momento y volver le enseña al cuerpo que lo que siente se mueve, y que hay camino de regreso.",
  ),
  cautions: [
    both(
      "Stay with what is easy most of the time. Choose a small tension, never the worst one.",
      "Quédate casi todo el tiempo con lo fácil. Elige una tensión pequeña, nunca la peor.",
    ),
    both(
      "If you feel flooded or numb, open your eyes, look around and stop here. Deeper work belongs with a trained therapist.",
      "Si te inundas o te quedas sin sentir, abre los ojos, mira alrededor y para aquí. Ir más hondo es para hacerlo con un terapeuta con formación.",
    ),
  ],
  source: {
    title: "Pendulation: Payne, Levine & Crane-Godreau, Front Psychol 2015;6:93",
    url: "https://doi.org/10.3389/fpsyg.2015.00093",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        25,
        0,
        "Get comfortable, eyes open or closed. You choose how near you go. You can stop at any time.",
        "Ponte en comodidad, con los ojos abiertos o cerrados. Tú eliges cuánto te acercas. Puedes parar cuando quieras.",
      ),
      step(
        45,
        4,
        "Find a place in your body that is at ease, or just neutral: an earlobe, a toe, your back on the chair. Rest there.",
        "Busca un lugar de tu cuerpo que esté en calma, o neutro: una oreja, un dedo del pie, la espalda en la silla. Descansa ahí.",
      ),
      step(
        25,
        2,
        "Now glance at a place that is a little tight. Only from its edge, for two breaths.",
        "Ahora mira de reojo un lugar un poco tenso. Solo desde el borde, dos respiraciones.",
      ),
      step(
        45,
        4,
        "Back to the easy place. Let it be as large as it likes.",
        "Vuelve al lugar tranquilo. Deja que sea tan grande como quiera.",
      ),
      step(
        25,
        2,
        "Once more to the tight place. Is it the same? Warmer, smaller, somewhere else?",
        "Otra vez al lugar tenso. ¿Es igual? ¿Más tibio, más pequeño, en otro sitio?",
      ),
      step(
        45,
        4,
        "And home again to ease. A sigh, a yawn or a swallow may come.",
        "Y de vuelta a la calma. Quizá llegue un suspiro, un bostezo, o tragar saliva.",
      ),
      step(
        30,
        0,
        "Look around the room and feel the floor. That was enough.",
        "Mira el cuarto y siente el suelo. Con eso basta.",
      ),
    ],
  },
};
