import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const sittingWithBreathAndSounds: Practice = {
  slug: "sitting-with-breath-and-sounds",
  modality: "mindfulness",
  suits: ["activated", "settled"],
  minutes: [5, 10, 20],
  usualMinutes: 10,
  name: both("Sitting with breath and sounds", "Sentarse con la respiración y los sonidos"),
  line: both(
    "Sit, notice your breath, and hear what there is to hear.",
    "Siéntate, nota tu respiración y escucha lo que se oye.",
  ),
  why: both(
    "The mind likes to run ahead or back. A breath and a sound are always now. Coming back to them, again and again, is the whole practice, and it gets easier with time.",
    "A la mente le gusta correr hacia delante o hacia atrás. Una respiración y un sonido siempre están en el ahora. Volver a ellos, una y otra vez, es toda la práctica, y con el tiempo se hace más fácil.",
  ),
  cautions: [
    both(
      "Breath is not an easy place for everybody. Sounds, your hands or your feet are just as good, for all of the time.",
      "La respiración no es un lugar fácil para todo el mundo. Los sonidos, las manos o los pies valen igual, durante todo el rato.",
    ),
    both(
      "If sitting still makes you more restless, keep it short, open your eyes, or choose mindful walking.",
      "Si la quietud te inquieta más, hazlo corto, abre los ojos o elige caminar con atención.",
    ),
  ],
  source: {
    title:
      "Sitting meditation with breath, body and sounds: Segal, Williams & Teasdale, Mindfulness-Based Cognitive Therapy for Depression (second edition, Guilford, 2013)",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Sit in a way that lets you be awake and at ease. Your eyes can be open or closed; you could let them rest on one spot. You can stop at any time.",
        "Siéntate de una manera que te permita estar a gusto sin dormirte. Los ojos, abiertos o cerrados; pueden descansar en un punto. Puedes parar cuando quieras.",
      ),
      step(
        30,
        1,
        "Notice what holds you: the floor under your feet, the seat under you, your hands where they lie.",
        "Nota lo que te sostiene: el suelo bajo los pies, el asiento, el lugar donde están tus manos.",
      ),
      step(
        45,
        2,
        "If you like, notice your breath. In your belly, your chest, or at your nose. It can be short or long; it knows its own way. Or stay with your hands or feet.",
        "Si quieres, nota tu respiración. En la barriga, en el pecho o en la nariz. Puede ser corta o larga; sabe ir sin ayuda. O quédate con las manos o los pies.",
      ),
      step(
        35,
        2,
        "Your mind will go for walks. When you notice it, you are already back. Say a kind hello, and feel the next breath or your feet.",
        "La mente se irá de paseo. Cuando lo notas, ya has vuelto. Salúdala con cariño y siente la próxima respiración, o los pies.",
      ),
      step(
        45,
        2,
        "Now let sounds come to you. Near ones and far ones, loud ones and soft ones. There is nothing to look for.",
        "Ahora deja que te lleguen los sonidos. De cerca y de lejos, fuertes y suaves. No hay que buscar nada.",
      ),
      step(
        35,
        2,
        "Sounds come, stay a little, and go. Some you may like, and some not. If one of them bothers you, open your eyes and look where you are.",
        "Los sonidos llegan, se quedan un poco y se van. Unos te gustarán y otros no. Si alguno te molesta, abre los ojos y mira dónde estás.",
      ),
      step(
        40,
        2,
        "Choose where you want to be for the rest: with your breath, with sounds, with your hands, or with all of it at once.",
        "Elige dónde quieres estar el resto del tiempo: con la respiración, con los sonidos, con las manos o con todo a la vez.",
      ),
      step(
        40,
        1,
        "Before you stop, feel your feet once more. Let your eyes go around the room. How are you now? Any answer is fine.",
        "Antes de acabar, siente los pies una vez más. Deja que tus ojos recorran la sala. ¿Cómo estás ahora? Cualquier respuesta está bien.",
      ),
    ],
  },
};
