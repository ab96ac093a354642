import type { Practice } from "../practice-contract.ts";
import { both, pose } from "./words.ts";

export const floorFlow: Practice = {
  slug: "floor-flow",
  modality: "yoga",
  suits: ["activated", "settled"],
  minutes: [5, 10],
  usualMinutes: 10,
  name: both("Yoga on the floor", "Yoga en el suelo"),
  line: both(
    "Slow movements close to the ground, with something soft under you.",
    "Movimientos lentos cerca del suelo, con algo blando debajo.",
  ),
  why: both(
    "When the floor carries your weight, your muscles can do a little less. Moving slowly and choosing each step yourself can help a busy body to rest.",
    "Cuando el suelo lleva tu peso, tus músculos pueden trabajar un poco menos. Moverte despacio y elegir tú cada paso puede ayudar a descansar a un cuerpo acelerado.",
  ),
  cautions: [
    both(
      "Lying down does not feel good to everybody. Sitting with your back to a wall is a good way to do all of this.",
      "Acostarse no le sienta bien a todo el mundo. También puedes hacerlo todo sentándote con la espalda contra una pared.",
    ),
    both(
      "If something hurts, make it smaller or leave it out. Come up slowly, so that you don't get dizzy.",
      "Si algo te duele, hazlo más pequeño o déjalo. Levántate despacio para no marearte.",
    ),
    both(
      "If you are pregnant, had surgery not long ago, or have trouble with your eyes, blood pressure, back or knees, ask your doctor first which movements suit you.",
      "En el embarazo, tras una operación reciente o si tienes problemas de ojos, presión, espalda o rodillas, pregunta antes a tu médico o médica qué movimientos te van bien.",
    ),
  ],
  source: {
    title:
      "Emerson, Trauma-Sensitive Yoga in Therapy (Norton, 2015); a ten-week class of such yoga: van der Kolk et al., Journal of Clinical Psychiatry 2014;75:e559-e565",
    url: "https://doi.org/10.4088/JCP.13m08561",
  },
  player: {
    kind: "poses",
    steps: [
      pose(
        "lying",
        30,
        0,
        both(
          "Find a place on the floor. Lie on your back or your side, or sit, as you like. Your eyes can be open or closed. You can stop at any time.",
          "Busca un sitio en el suelo. Acuéstate boca arriba o de lado, o siéntate, como quieras. Los ojos, abiertos o cerrados. Puedes parar cuando quieras.",
        ),
        both(
          "A cushion under your head or your knees may feel good. You could choose a spot from which you see the door.",
          "Un cojín bajo la cabeza o las rodillas puede venir bien. Puedes elegir un sitio desde donde veas la puerta.",
        ),
      ),
      pose(
        "lying-knees",
        30,
        1,
        both(
          "If you like, bring one knee or both toward your chest, and hold your legs. You could rock a little from side to side.",
          "Si quieres, lleva una rodilla o las dos hacia el pecho y abraza tus piernas. Puedes mecerte un poco de lado a lado.",
        ),
        both(
          "Or let your feet stand on the floor with your knees bent, and rest like that.",
          "O deja los pies en el suelo con las rodillas dobladas, y descansa así.",
        ),
      ),
      pose(
        "lying-twist",
        25,
        1,
        both(
          "You might let your knees sink to one side, as far as is easy. Your head can turn whichever way it likes.",
          "Puedes dejar caer las rodillas hacia un lado, hasta donde sea fácil. La cabeza puede girar hacia donde prefiera.",
        ),
        both(
          "A cushion under your knees lets them rest sooner.",
          "Con un cojín debajo, las rodillas descansan antes.",
        ),
      ),
      pose(
        "lying-twist",
        25,
        1,
        both(
          "Now the other side, if you like. The two sides are often not the same.",
          "Ahora el otro lado, si quieres. Muchas veces los dos lados no son iguales.",
        ),
        both(
          "Or let your knees go a little to each side, like a windscreen wiper in slow rain.",
          "O mueve las rodillas un poco a cada lado, como un limpiaparabrisas con lluvia suave.",
        ),
      ),
      pose(
        "lying-bridge",
        30,
        1,
        both(
          "With your feet on the floor, you could lift your hips a little, and come down slowly. Once, or a few times.",
          "Con los pies en el suelo, puedes levantar un poco la cadera y bajar despacio. Una vez, o varias.",
        ),
        both(
          "Your hips can stay down: press your feet into the floor, and let go.",
          "La cadera puede quedarse abajo: empuja con los pies contra el suelo y suelta.",
        ),
      ),
      pose(
        "all-fours",
        35,
        1,
        both(
          "When you are ready, roll to your side and come up on hands and knees. You might make your back round, and then let it sink, at your own speed.",
          "Cuando quieras, gira de lado y ponte sobre manos y rodillas. Puedes redondear la espalda y luego dejar que baje, a tu ritmo.",
        ),
        both(
          "This works just as well sitting, with your hands on your knees.",
          "Funciona igual si te sientas, con las manos en las rodillas.",
        ),
      ),
      pose(
        "child",
        35,
        1,
        both(
          "If it feels good, let your hips go back toward your heels, and rest your head on your hands. Stay as long as you like.",
          "Si te sienta bien, lleva la cadera hacia los talones y apoya la cabeza en las manos. Quédate el tiempo que quieras.",
        ),
        both(
          "Lie on your side and hug a cushion, or sit and lean on one.",
          "Acuéstate de lado y abraza un cojín, o siéntate y apóyate en él.",
        ),
      ),
      pose(
        "seated",
        25,
        1,
        both(
          "Come up to sit, in your own time. Let your eyes go around the room, and find one thing that you like to look at.",
          "Vuelve a sentarte, a tu ritmo. Deja que tus ojos recorran la sala y busca una cosa que te guste mirar.",
        ),
        both("You can lean on a wall.", "Puedes apoyarte en una pared."),
      ),
      pose(
        "lying-legs-up",
        35,
        1,
        both(
          "If you like, lie down once more and rest your legs on a chair or against a wall. Your arms lie where they want.",
          "Si quieres, acuéstate otra vez y apoya las piernas en una silla o en la pared. Los brazos, donde quieran.",
        ),
        both(
          "Your legs can rest on the floor, long or with bent knees.",
          "Las piernas pueden descansar en el suelo, largas o dobladas.",
        ),
      ),
      pose(
        "lying",
        30,
        1,
        both(
          "Rest in the way that you like best. Before you get up, move your fingers and toes, and roll to one side. There is no hurry.",
          "Descansa como más te guste. Antes de levantarte, mueve los dedos de las manos y de los pies y gira de lado. No hay prisa.",
        ),
        both(
          "Resting with your eyes open is resting too.",
          "Descansar con los ojos abiertos también es descansar.",
        ),
      ),
    ],
  },
};
