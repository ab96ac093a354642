import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const openEyes: Practice = {
  slug: "open-eyes",
  modality: "meditation",
  suits: ["settled", "shutdown"],
  minutes: [3, 6],
  usualMinutes: 3,
  name: both("One thing, eyes open", "Una cosa, ojos abiertos"),
  line: both(
    "Look at one plain thing as if for the first time.",
    "Mira una cosa sencilla como si fuera la primera vez.",
  ),
  why: both(
    "Sitting with closed eyes is not for everyone. Looking closely rests the mind and keeps you here.",
    "Cerrar los ojos no es para todo el mundo. Mirar con atención descansa la mente y te mantiene aquí.",
  ),
  cautions: [
    both(
      "Choose a thing without hard memories: a cup, a leaf, a stone.",
      "Elige una cosa sin recuerdos difíciles: una taza, una hoja, una piedra.",
    ),
  ],
  source: { title: "Treleaven: Trauma-Sensitive Mindfulness, Norton 2018" },
  player: {
    kind: "cues",
    steps: [
      step(
        25,
        0,
        "Choose one small thing near you and put it where you can see it. You can stop at any time.",
        "Elige una cosa pequeña cerca de ti y ponla donde la veas. Puedes parar cuando quieras.",
      ),
      step(
        35,
        2,
        "Let your eyes go around its edge, slowly, once all the way.",
        "Deja que tus ojos recorran su borde, despacio, una vuelta entera.",
      ),
      step(
        35,
        3,
        "Its colours: are there more than you thought? Light places, dark places.",
        "Sus colores: ¿hay más de los que pensabas? Partes claras, partes oscuras.",
      ),
      step(
        35,
        3,
        "If you like, touch it. Cool or warm, smooth or rough, heavy or light.",
        "Si quieres, tócala. Fría o tibia, lisa o áspera, pesada o ligera.",
      ),
      step(
        30,
        3,
        "When thoughts come, let them stand beside it, and look once more.",
        "Si llegan pensamientos, déjalos al lado y mira una vez más.",
      ),
      step(
        20,
        0,
        "Look up. See the whole room, and yourself in it.",
        "Levanta la vista. Mira el cuarto entero, y a ti dentro de él.",
      ),
    ],
  },
};
