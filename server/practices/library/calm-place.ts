import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const calmPlace: Practice = {
  slug: "calm-place",
  modality: "resourcing",
  suits: ["activated", "settled"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: both("A calm place", "Un lugar tranquilo"),
  line: both(
    "Furnish a place in your mind where you can rest.",
    "Prepara en tu mente un lugar donde descansar.",
  ),
  why: both(
    "A place that you have visited often in calm times is easier to find in hard ones.",
    "Un lugar que visitas a menudo en momentos tranquilos es más fácil de encontrar en los difíciles.",
  ),
  cautions: [
    both(
      "This is for settling only. Working through traumatic memories belongs with a trained therapist.",
      "Esto es solo para calmarse. Trabajar recuerdos traumáticos es para hacerlo con un terapeuta con formación.",
    ),
    both(
      "If something dark comes into the place, leave it, look around your room, and choose another place another day.",
      "Si entra algo oscuro en ese lugar, sal de ahí, mira tu cuarto y elige otro lugar otro día.",
    ),
  ],
  source: {
    title:
      "Shapiro: Eye Movement Desensitization and Reprocessing, 3rd ed., Guilford 2018 (preparation phase)",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Sit or lie as you like, eyes open or closed. You can stop at any time.",
        "Siéntate o túmbate como quieras, con los ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
      step(
        50,
        3,
        "Think of a place where it is calm: real or made up, indoors or out. Better without people from hard times.",
        "Piensa en un lugar en calma: real o inventado, dentro o fuera. Mejor sin personas de tiempos difíciles.",
      ),
      step(
        50,
        4,
        "What do you see there? The light, the colours, what is near and what is far.",
        "¿Qué ves ahí? La luz, los colores, lo que está cerca y lo que está lejos.",
      ),
      step(
        45,
        4,
        "What do you hear and smell? Is it warm or cool on your skin?",
        "¿Qué oyes y hueles? ¿Hace calor o fresco en tu piel?",
      ),
      step(
        45,
        4,
        "Where in your body do you feel a little ease? Let it spread as it likes.",
        "¿En qué parte del cuerpo sientes algo de calma? Deja que se extienda como quiera.",
      ),
      step(
        40,
        2,
        "Give the place a word or a name. Say it to yourself: it is your way back.",
        "Dale al lugar una palabra o un nombre. Dilo para ti: es tu camino de vuelta.",
      ),
      step(
        40,
        0,
        "Come back to this room. Feel your feet, look around, stretch if you like.",
        "Vuelve a este cuarto. Siente los pies, mira alrededor, estírate si quieres.",
      ),
    ],
  },
};
