import type { Practice } from "../practice-contract.ts";
import { both, pose } from "./words.ts";

export const bedStretch: Practice = {
  slug: "bed-stretch",
  modality: "yoga",
  suits: ["activated", "settled"],
  minutes: [5, 10],
  usualMinutes: 10,
  name: both("Evening stretch in bed", "Estirarse en la cama"),
  line: both(
    "Easy movements in or on your bed, to let the day go.",
    "Movimientos fáciles en la cama, para soltar el día.",
  ),
  why: both(
    "Nights can be long in recovery. Slow stretching and a quiet end to the day help some people to rest, whether or not sleep comes.",
    "Las noches pueden hacerse largas en la recuperación. Estirarse despacio y acabar el día con calma ayuda a algunas personas a descansar, llegue o no el sueño.",
  ),
  cautions: [
    both(
      "If bed is not an easy place for you, do this on a sofa, on a mat or on a chair, with a light on.",
      "Si la cama no es un lugar fácil para ti, hazlo en un sofá, en una alfombra o en una silla, con la luz encendida.",
    ),
    both(
      "If something hurts, make it smaller or leave it out. Sit for a moment before you stand up.",
      "Si algo te duele, hazlo más pequeño o déjalo. Antes de ponerte de pie, siéntate un momento.",
    ),
    both(
      "If you are pregnant, or have trouble with your eyes, blood pressure or back, ask your doctor which movements suit you; lying on your side may be better.",
      "En el embarazo o si tienes problemas de ojos, presión o espalda, pregunta a tu médico o médica qué movimientos te van bien; quizá sea mejor acostarte de lado.",
    ),
    both(
      "If you sleep badly for weeks, tell somebody of your care. There is good help for it.",
      "Si llevas semanas durmiendo mal, cuéntaselo a alguien de tu equipo de cuidado. Hay buena ayuda para eso.",
    ),
  ],
  source: {
    title:
      "Gentle yoga and sleep, studied with people after cancer: Mustian et al., Journal of Clinical Oncology 2013;31:3233-3241",
    url: "https://doi.org/10.1200/JCO.2012.43.7707",
  },
  player: {
    kind: "poses",
    steps: [
      pose(
        "lying",
        30,
        0,
        both(
          "Lie in your bed or sit on it, as you like, under the blanket or on top. Light on or off, eyes open or closed. You can stop at any time.",
          "Acuéstate en la cama o siéntate en ella, como quieras, con la manta o sin ella. Luz encendida o apagada, ojos abiertos o cerrados. Puedes parar cuando quieras.",
        ),
        both(
          "On your side, with a pillow in your arms, is a good way too.",
          "De lado, con una almohada entre los brazos, también va bien.",
        ),
      ),
      pose(
        "lying",
        25,
        1,
        both(
          "If you like, point your toes away from you, and then toward you. A few times, slowly.",
          "Si quieres, estira los dedos de los pies hacia fuera y luego hacia ti. Unas cuantas veces, despacio.",
        ),
        both("Or open and close your hands.", "O abre y cierra las manos."),
      ),
      pose(
        "lying",
        30,
        1,
        both(
          "Perhaps stretch yourself long, as you might after a good sleep. Yawn if it comes. Then let everything go soft.",
          "Quizá te guste estirarte a lo largo, como después de dormir bien. Bosteza si te sale. Luego deja que todo se afloje.",
        ),
        both("Stretch only your arms, or one side.", "Estira solo los brazos, o un lado."),
      ),
      pose(
        "lying-knees",
        35,
        1,
        both(
          "You could bring one knee or both toward your chest, hold your legs, and rock a little.",
          "Puedes llevar una rodilla o las dos hacia el pecho, abrazar tus piernas y mecerte un poco.",
        ),
        both(
          "Or put a pillow under your knees and let them rest on it.",
          "O pon una almohada bajo las rodillas y deja que descansen.",
        ),
      ),
      pose(
        "lying-twist",
        25,
        1,
        both(
          "Let your knees sink to one side if that feels good. The bed carries them.",
          "Deja caer las rodillas hacia un lado si te sienta bien. La cama las sostiene.",
        ),
        both("Turn only your head to the side.", "Gira solo la cabeza hacia un lado."),
      ),
      pose(
        "lying-twist",
        25,
        1,
        both(
          "And to the other side, as far as you like.",
          "Y hacia el otro lado, hasta donde quieras.",
        ),
        both("Or stay in the middle.", "O quédate en el centro."),
      ),
      pose(
        "lying-legs-up",
        35,
        1,
        both(
          "If you like, rest your legs on the wall, or on a heap of pillows.",
          "Si quieres, apoya las piernas en la pared o en un montón de almohadas.",
        ),
        both(
          "One pillow under your feet is enough. Or leave your legs where they are.",
          "Basta una almohada bajo los pies. O deja las piernas donde están.",
        ),
      ),
      pose(
        "lying",
        30,
        1,
        both(
          "You might press your arms and legs lightly into the bed for a moment, and then let go. Notice what carries you.",
          "Puedes apretar un poco los brazos y las piernas contra la cama, y luego soltar. Nota lo que te sostiene.",
        ),
        both(
          "Squeeze a corner of the blanket and let it go.",
          "Aprieta una punta de la manta y suéltala.",
        ),
      ),
      pose(
        "lying",
        30,
        1,
        both(
          "Put a hand where it feels good: on your chest, your belly, or on your other hand. Let your breath come and go as it wants.",
          "Pon una mano donde te guste: en el pecho, en la barriga o sobre la otra mano. Deja que la respiración vaya y venga como quiera.",
        ),
        both(
          "Hold a pillow, or listen to a quiet sound instead.",
          "Abraza una almohada, o escucha un sonido suave.",
        ),
      ),
      pose(
        "lying",
        35,
        1,
        both(
          "Find the way that you like best to lie. There is nothing more to do today. If sleep comes, good. If not, resting is good too.",
          "Busca la postura que más te guste. Hoy no hay nada más que hacer. Si llega el sueño, bien. Si no, descansar también está bien.",
        ),
      ),
    ],
  },
};
