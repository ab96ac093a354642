import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const steadyPeople: Practice = {
  slug: "steady-people",
  modality: "resourcing",
  suits: ["settled", "shutdown"],
  minutes: [4, 8],
  usualMinutes: 4,
  name: both("Someone at your side", "Alguien a tu lado"),
  line: both(
    "Gather the people and beings that are good to have near.",
    "Reúne a las personas y seres que es bueno tener cerca.",
  ),
  why: both(
    "We calm down near steady people. Thinking of them carefully can do a little of the same.",
    "Nos calmamos cerca de personas estables. Pensar en ellas con atención puede hacer un poco de lo mismo.",
  ),
  cautions: [
    both(
      "This is for settling only. Working through traumatic memories belongs with a trained therapist.",
      "Esto es solo para calmarse. Trabajar recuerdos traumáticos es para hacerlo con un terapeuta con formación.",
    ),
    both(
      "If nobody comes to mind, take an animal, someone from a book, or a tree. If you miss someone very much, choose another one today.",
      "Si no piensas en nadie, elige un animal, alguien de un libro, o un árbol. Si echas mucho de menos a alguien, hoy elige a otro.",
    ),
  ],
  source: { title: "Parnell: Attachment-Focused EMDR, Norton 2013 (resource figures)" },
  player: {
    kind: "cues",
    steps: [
      step(
        25,
        0,
        "Make yourself warm: a blanket, a cushion, a cup of tea. Eyes open or closed. You can stop at any time.",
        "Busca abrigo: una manta, un cojín, una taza de té. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
      step(
        50,
        4,
        "Who is kind to you, or was once? See their face, or hear their voice.",
        "¿Quién es amable contigo, o lo fue una vez? Mira su cara, o escucha su voz.",
      ),
      step(
        45,
        4,
        "Who is strong and stands by you? Let them stand behind you.",
        "¿Quién es fuerte y está de tu parte? Deja que se ponga detrás de ti.",
      ),
      step(
        45,
        4,
        "Who knows a way when you don't? What would they say to you today?",
        "¿Quién conoce un camino cuando tú no? ¿Qué te diría hoy?",
      ),
      step(
        40,
        3,
        "Feel them around you. Where in your body does it become a little warmer?",
        "Siente que están a tu alrededor. ¿En qué parte del cuerpo hay un poco más de calor?",
      ),
      step(
        35,
        0,
        "Come back to the room. One of them may be real: a short message to them is possible right now, if you like.",
        "Vuelve al cuarto. Quizá alguien es real: puedes mandarle un mensaje corto ahora, si quieres.",
      ),
    ],
  },
};
