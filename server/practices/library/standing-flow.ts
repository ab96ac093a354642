import type { Practice } from "../practice-contract.ts";
import { both, pose } from "./words.ts";

export const standingFlow: Practice = {
  slug: "standing-flow",
  modality: "yoga",
  suits: ["activated", "settled", "shutdown"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: both("Yoga standing up", "Yoga de pie"),
  line: both(
    "Feel your legs, reach, sway, and push a wall away.",
    "Siente tus piernas, estírate, balancéate y empuja una pared.",
  ),
  why: both(
    "Standing and using your big muscles can wake you up when you feel far away, and gives restless energy somewhere to go. You may notice how strong your legs are.",
    "Estar de pie y usar los músculos grandes puede despertarte cuando te sientes lejos, y le da salida a la inquietud. Quizá notes la fuerza que tienen tus piernas.",
  ),
  cautions: [
    both(
      "Have a wall or a firm chair close by. With open eyes it is easier to keep your balance.",
      "Ten cerca una pared o una silla firme. Con los ojos abiertos es más fácil mantener el equilibrio.",
    ),
    both(
      "If you get dizzy, for example from a medicine, sit down and go on from the chair, or rest. Bend forward only a little, and come up slowly.",
      "Si te mareas, por ejemplo por una medicina, siéntate y sigue desde la silla, o descansa. Inclínate solo un poco y sube despacio.",
    ),
    both(
      "If you are pregnant, had surgery not long ago, or have trouble with your eyes, blood pressure, back or joints, ask your doctor first which movements suit you.",
      "En el embarazo, tras una operación reciente o si tienes problemas de ojos, presión, espalda o articulaciones, pregunta antes a tu médico o médica qué movimientos te van bien.",
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
        "standing",
        30,
        0,
        both(
          "Stand where you have some room, with or without shoes. Your eyes can be open or closed; open helps with balance. You can stop at any time, and leave out whatever you like.",
          "Ponte de pie donde tengas espacio, con o sin zapatos. Los ojos, abiertos o cerrados; abiertos ayudan al equilibrio. Puedes parar cuando quieras y saltarte lo que prefieras.",
        ),
        both(
          "All of this can be done on a chair too.",
          "Todo esto se puede hacer también en una silla.",
        ),
      ),
      pose(
        "standing",
        25,
        1,
        both(
          "Feel both feet. If you like, lean a little to the front and a little to the back, until you find a middle that suits you.",
          "Siente los dos pies. Si quieres, inclínate un poco hacia delante y un poco hacia atrás, hasta encontrar un centro que te guste.",
        ),
        both(
          "Hold on to a chair, or press your feet down while you sit.",
          "Agárrate a una silla, o siéntate y empuja con los pies.",
        ),
      ),
      pose(
        "standing-sway",
        30,
        1,
        both(
          "You might let your weight go from one foot to the other, like grass in a light wind. Your arms can swing along.",
          "Puedes pasar el peso de un pie al otro, como la hierba con poco viento. Los brazos pueden balancearse también.",
        ),
        both("Only your hands or your head can sway.", "Puedes mecer solo las manos o la cabeza."),
      ),
      pose(
        "standing-reach",
        30,
        1,
        both(
          "Perhaps reach up with both arms, as if to pick an apple, and let them sink again. As often as you like.",
          "Quizá te guste estirar los brazos hacia arriba, como para alcanzar una manzana, y dejar que bajen. Las veces que quieras.",
        ),
        both(
          "One arm at a time, or only as high as your shoulders.",
          "Un brazo y luego el otro, o solo hasta la altura de los hombros.",
        ),
      ),
      pose(
        "standing-side",
        25,
        1,
        both(
          "If you like, let one arm go over your head and lean to the side, just until you feel a stretch.",
          "Si quieres, pasa un brazo por encima de la cabeza e inclínate de lado, solo hasta notar que se estira.",
        ),
        both(
          "Let your hand glide down your leg instead, as far as is easy.",
          "O deja que la mano baje por la pierna, hasta donde sea fácil.",
        ),
      ),
      pose(
        "standing-side",
        25,
        1,
        both(
          "And the other side. How far today is up to you.",
          "Y el otro lado. Hasta dónde llegar hoy lo decides tú.",
        ),
        both("Or stand and rest for a moment.", "O quédate de pie y descansa un momento."),
      ),
      pose(
        "standing-wide",
        35,
        1,
        both(
          "You could step your feet wide and bend your knees a little. Notice your legs at work. Your arms go where they like.",
          "Puedes separar los pies y doblar un poco las rodillas. Nota cómo trabajan tus piernas. Los brazos, donde quieran.",
        ),
        both(
          "A smaller step is fine, or your hands on the back of a chair.",
          "Vale un paso más pequeño, o las manos en el respaldo de una silla.",
        ),
      ),
      pose(
        "standing-wall",
        35,
        1,
        both(
          "If you like, put your hands on a wall and push, as if to move it away from you. Feel your arms and your back. Then let go.",
          "Si quieres, pon las manos en una pared y empuja, como para apartarla de ti. Siente los brazos y la espalda. Luego suelta.",
        ),
        both(
          "Or turn around, lean on the wall, and let it hold you.",
          "O date la vuelta, apóyate en la pared y deja que te sostenga.",
        ),
      ),
      pose(
        "standing-fold",
        30,
        1,
        both(
          "Perhaps let your upper body hang forward, with soft knees. Come up slowly, with your head last.",
          "Quizá te guste dejar colgar el cuerpo hacia delante, con las rodillas flojas. Sube despacio, la cabeza al final.",
        ),
        both(
          "Rest your hands on a chair or a table and bend only half way. Or stay up.",
          "Apoya las manos en una silla o una mesa y baja solo hasta la mitad. O quédate arriba.",
        ),
      ),
      pose(
        "standing",
        35,
        1,
        both(
          "Stand for a while, or sit down. You could shake out your hands. What is different now, and what is the same? Look around, and go on when you like.",
          "Quédate un rato de pie, o siéntate. Puedes sacudir las manos. ¿Qué ha cambiado y qué sigue igual? Mira a tu alrededor y sigue cuando quieras.",
        ),
      ),
    ],
  },
};
