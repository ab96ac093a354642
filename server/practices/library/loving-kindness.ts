import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const lovingKindness: Practice = {
  slug: "loving-kindness",
  modality: "meditation",
  suits: ["settled", "shutdown"],
  minutes: [5, 10, 15],
  usualMinutes: 5,
  name: both("Kind wishes", "Buenos deseos"),
  line: both("Wish someone well, and then yourself.", "Deséale el bien a alguien, y después a ti."),
  why: both(
    "After hard years, many people are harsh with themselves. Kind wishes are a muscle: small at first, stronger with use.",
    "Después de años difíciles, muchas personas se tratan con dureza. Los buenos deseos son un músculo: pequeño al principio, más fuerte con el uso.",
  ),
  cautions: [
    both(
      "Begin with someone who is easy: a pet counts. Leave out anyone who hurt you.",
      "Empieza por alguien fácil: una mascota vale. Deja fuera a quien te hizo daño.",
    ),
    both(
      "Kindness can bring up grief. If it is too much, look around the room, or stop.",
      "La amabilidad puede traer tristeza. Si es demasiado, mira alrededor, o para.",
    ),
  ],
  source: {
    title:
      "Salzberg: Lovingkindness, Shambhala 1995; Fredrickson et al., J Pers Soc Psychol 2008;95:1045",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Settle in, eyes open or closed. A hand on your chest if you like it there. You can stop at any time.",
        "Acomódate, con los ojos abiertos o cerrados. Una mano en el pecho, si te gusta ahí. Puedes parar cuando quieras.",
      ),
      step(
        40,
        2,
        "Think of someone who is easy to like: a child, a friend, a dog. See them before you.",
        "Piensa en alguien fácil de querer: un niño, una amistad, un perro. Imagina que está delante de ti.",
      ),
      step(
        60,
        4,
        "Wish them well in your own words: may you be safe, may you have peace, may you laugh today.",
        "Deséale el bien con tus palabras: que tengas seguridad, que tengas paz, que hoy te rías.",
      ),
      step(
        50,
        4,
        "Now the same for you, as much as fits today. May I be safe. May I have peace. If it feels odd, just read the words.",
        "Ahora lo mismo para ti, lo que quepa hoy. Que tenga seguridad. Que tenga paz. Si se siente raro, solo lee las palabras.",
      ),
      step(
        50,
        4,
        "Someone from your group, or a person you saw today: may you be safe, may you have peace.",
        "Alguien de tu grupo, o una persona que viste hoy: que tengas seguridad, que tengas paz.",
      ),
      step(
        40,
        4,
        "And wider: everyone who is having a hard day right now, here and far away.",
        "Y más amplio: todas las personas que ahora tienen un día difícil, aquí y lejos.",
      ),
      step(
        30,
        0,
        "Let the words go. Notice how it is inside now, whatever it is. Look around when you like.",
        "Suelta las palabras. Nota cómo está todo por dentro ahora, sea como sea. Mira alrededor cuando quieras.",
      ),
    ],
  },
};
