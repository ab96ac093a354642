import type { Practice } from "../practice-contract.ts";
import { both, pose } from "./words.ts";

export const chairFlow: Practice = {
  slug: "chair-flow",
  modality: "yoga",
  suits: ["activated", "settled", "shutdown"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: both("Yoga on a chair", "Yoga en la silla"),
  line: both(
    "Move gently without getting up, anywhere that has a chair.",
    "Muévete con suavidad sin levantarte, donde haya una silla.",
  ),
  why: both(
    "After hard times the body can feel far away, or hard to live in. Small movements that you choose yourself are one way to make friends with it again.",
    "Después de tiempos difíciles, el cuerpo puede sentirse lejos, o puede costar estar en él. Los movimientos pequeños que eliges tú son una manera de volver a llevarte bien con él.",
  ),
  cautions: [
    both(
      "A chair that stands firm is best: no wheels, and not too close to an edge.",
      "Mejor una silla firme: sin ruedas y lejos de cualquier borde.",
    ),
    both(
      "If something hurts or you feel dizzy, make it smaller or leave it out. Your body knows more than this page does.",
      "Si algo te duele o te mareas, hazlo más pequeño o déjalo. Tu cuerpo sabe más que esta página.",
    ),
    both(
      "If you are pregnant, had surgery not long ago, or have trouble with your back or your bones, ask your doctor first which movements suit you.",
      "En el embarazo, tras una operación reciente o si tienes problemas de espalda o de huesos, pregunta antes a tu médico o médica qué movimientos te van bien.",
    ),
  ],
  source: {
    title:
      "Emerson & Hopper, Overcoming Trauma through Yoga (North Atlantic Books, 2011); a ten-week class of such yoga: van der Kolk et al., Journal of Clinical Psychiatry 2014;75:e559-e565",
    url: "https://doi.org/10.4088/JCP.13m08561",
  },
  player: {
    kind: "poses",
    steps: [
      pose(
        "seated",
        30,
        0,
        both(
          "Sit as you like, leaning back or a little forward. Your eyes can be open or closed. You can stop at any time, and leave out whatever you like.",
          "Siéntate como quieras, con la espalda apoyada o un poco hacia delante. Los ojos, abiertos o cerrados. Puedes parar cuando quieras y saltarte lo que prefieras.",
        ),
        both(
          "With your back to a wall you can see the whole room, if you like that better.",
          "Con la espalda hacia una pared puedes ver toda la sala, si así te gusta más.",
        ),
      ),
      pose(
        "seated",
        25,
        1,
        both(
          "Feel your feet on the floor. You might press them down a little, and then let go.",
          "Siente los pies en el suelo. Si quieres, empuja un poco hacia abajo y luego suelta.",
        ),
        both(
          "If the floor is far away, put a bag or some books under your feet. Or press your hands together instead.",
          "Si el suelo queda lejos, pon una bolsa o unos libros bajo los pies. O junta las manos y empuja una contra otra.",
        ),
      ),
      pose(
        "seated",
        30,
        1,
        both(
          "If you like, let your shoulders come up toward your ears, and let them sink again. A few times, at your own speed.",
          "Si quieres, sube los hombros hacia las orejas y deja que bajen otra vez. Unas cuantas veces, a tu ritmo.",
        ),
        both(
          "One shoulder at a time is fine. So is only thinking of the movement.",
          "También puedes mover un hombro y luego el otro. O solo imaginar el movimiento.",
        ),
      ),
      pose(
        "seated-reach",
        35,
        1,
        both(
          "Perhaps let your arms rise as you breathe in, as high as feels good. Let them float down as you breathe out.",
          "Quizá te guste subir los brazos al inhalar, hasta donde te sientas bien. Al exhalar, deja que bajen flotando.",
        ),
        both(
          "Your hands can stay on your legs: palms up as you breathe in, palms down as you breathe out.",
          "Las manos pueden quedarse en las piernas: palmas arriba al inhalar, palmas abajo al exhalar.",
        ),
      ),
      pose(
        "seated-cat-cow",
        35,
        1,
        both(
          "With your hands on your legs, you could make your back round, and then let your chest come forward. Slow or quick, big or small.",
          "Con las manos en las piernas, puedes redondear la espalda y luego llevar el pecho hacia delante. Lento o rápido, grande o pequeño.",
        ),
        both(
          "A tiny rocking that nobody would see is enough.",
          "Basta con un balanceo pequeñito que nadie notaría.",
        ),
      ),
      pose(
        "seated-twist",
        20,
        1,
        both(
          "If you like, turn to one side, as far as is easy. Let your eyes look at what is there.",
          "Si quieres, gira hacia un lado, hasta donde sea fácil. Deja que tus ojos miren lo que hay ahí.",
        ),
        both(
          "Only your head or only your eyes can turn.",
          "Puedes girar solo la cabeza o solo los ojos.",
        ),
      ),
      pose(
        "seated-twist",
        20,
        1,
        both(
          "And to the other side. It may feel different there, and that is fine.",
          "Y hacia el otro lado. Puede sentirse distinto, y está bien así.",
        ),
        both("Or come to the middle and rest.", "O vuelve al centro y descansa."),
      ),
      pose(
        "seated-open",
        35,
        1,
        both(
          "You might open your arms wide, or hold the sides of the chair, and give your chest some room.",
          "Puedes abrir los brazos, o agarrar los lados de la silla, y darle espacio al pecho.",
        ),
        both(
          "If that feels like too much, cross your arms and hold yourself. That is just as good.",
          "Si es demasiado, cruza los brazos y date un abrazo. Vale igual.",
        ),
      ),
      pose(
        "seated-fold",
        35,
        1,
        both(
          "If you like, lean forward with your arms resting on your legs. Stay a little, and come up as slowly as you want.",
          "Si quieres, inclínate hacia delante con los brazos apoyados en las piernas. Quédate un poco y sube tan despacio como quieras.",
        ),
        both(
          "You could rest your arms on a table, or stay up and let only your eyes go down.",
          "Puedes apoyar los brazos en una mesa, o quedarte en alto y bajar solo la mirada.",
        ),
      ),
      pose(
        "seated",
        35,
        1,
        both(
          "Sit for a while. What do you notice: warm, cool, tired, awake? Noticing nothing is fine too. When you like, look around and go on with your day.",
          "Quédate un rato en la silla. ¿Qué notas: calor, frío, cansancio, energía? No notar nada también está bien. Cuando quieras, mira a tu alrededor y sigue con tu día.",
        ),
      ),
    ],
  },
};
