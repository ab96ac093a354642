import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const kneeTaps: Practice = {
  slug: "knee-taps",
  modality: "resourcing",
  suits: ["activated", "settled"],
  minutes: [3, 6],
  usualMinutes: 3,
  name: both("Slow taps for settling", "Toques lentos para calmarse"),
  line: both(
    "Think of something good and tap your knees in turn.",
    "Piensa en algo bueno y toca tus rodillas por turnos.",
  ),
  why: both(
    "A few slow taps while a good feeling is there can help it to stay a little longer.",
    "Unos pocos toques lentos mientras hay algo bueno pueden ayudar a que se quede un poco más.",
  ),
  cautions: [
    both(
      "This is for settling only: slow, short and with good things. Working through traumatic memories belongs with a trained therapist.",
      "Esto es solo para calmarse: lento, corto y con cosas buenas. Trabajar recuerdos traumáticos es para hacerlo con un terapeuta con formación.",
    ),
    both(
      "If the good turns into something hard, stop, open your eyes and look around.",
      "Si lo bueno se vuelve difícil, para, abre los ojos y mira alrededor.",
    ),
  ],
  source: {
    title: "Parnell: Tapping In, Sounds True 2008; Korn & Leeds, J Clin Psychol 2002;58:1465",
  },
  player: {
    kind: "taps",
    before: [
      step(
        25,
        0,
        "Rest your hands on your knees, eyes open or closed. You can stop at any time.",
        "Apoya las manos en las rodillas, con los ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
      step(
        35,
        0,
        "Think of a moment, a person or an animal that did you good. Something small is fine.",
        "Piensa en un momento, una persona o un animal que te hizo bien. Algo pequeño vale.",
      ),
    ],
    tapSeconds: 1.5,
    tapsInSet: 6,
    restSeconds: 15,
    resting: both(
      "Rest. Is it still pleasant? Then stay with it. If not, leave out the taps.",
      "Descansa. ¿Sigue siendo agradable? Quédate con eso. Si no, deja los toques.",
    ),
    after: [
      step(
        20,
        0,
        "Let your hands lie still. Take the good with you, and look around the room.",
        "Deja las manos quietas. Llévate lo bueno y mira alrededor.",
      ),
    ],
  },
};
