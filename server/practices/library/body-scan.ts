import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const bodyScan: Practice = {
  slug: "body-scan",
  modality: "mindfulness",
  suits: ["settled"],
  minutes: [10, 20, 30],
  usualMinutes: 10,
  name: both("Body scan", "Recorrido por el cuerpo"),
  line: both(
    "Go slowly through your body and notice what is there.",
    "Recorre tu cuerpo poco a poco y nota lo que hay.",
  ),
  why: both(
    "The body often tells us early how we are: a tight jaw, a warm belly, tired legs. Listening to it kindly, without changing anything, can help you notice sooner what you want.",
    "El cuerpo suele avisar pronto de cómo estamos: la mandíbula apretada, la barriga caliente, las piernas cansadas. Escucharlo con cariño, sin cambiar nada, puede ayudarte a notar antes lo que quieres.",
  ),
  cautions: [
    both(
      "For some people, noticing the body brings back hard memories. Keep your eyes open, go around a place that feels wrong, stay with your hands or feet, or choose mindful walking instead.",
      "A algunas personas, notar el cuerpo les trae recuerdos difíciles. Deja los ojos abiertos, rodea el lugar que no te siente bien, quédate con las manos o los pies, o elige caminar con atención.",
    ),
    both(
      "If you feel numb or far away, lying still may make it stronger. Sit up, look around, and move a little.",
      "Si te sientes lejos o como sin cuerpo, la quietud puede aumentarlo. Siéntate, mira a tu alrededor y muévete un poco.",
    ),
    both(
      "If much comes up, or it stays with you afterwards, stop here and talk to somebody of your care.",
      "Si se te mueven muchas cosas por dentro, o no se van después, déjalo aquí y habla con alguien de tu equipo de cuidado.",
    ),
  ],
  source: {
    title:
      "The body scan of mindfulness-based stress reduction: Kabat-Zinn, Full Catastrophe Living (revised edition, Bantam, 2013)",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        45,
        0,
        "Lie down, sit or stand, as you like. Your eyes can be open or closed. You can stop at any time, move whenever you want, and go around any place in your body.",
        "Acuéstate, siéntate o quédate de pie, como quieras. Los ojos, abiertos o cerrados. Puedes parar en cualquier momento, moverte cuando quieras y rodear cualquier parte de tu cuerpo.",
      ),
      step(
        35,
        1,
        "First, find a place that feels all right: your hands, your feet, a sound in the room. You can come back to it as often as you like.",
        "Primero, busca un lugar donde te sientas bien: las manos, los pies, un sonido de la sala. Puedes volver a él las veces que quieras.",
      ),
      step(
        50,
        1,
        "When you are ready, let your attention go to your feet. Toes, soles, heels. Warm, cool, tingling, or nothing at all: whatever is there is fine.",
        "Cuando quieras, lleva la atención a los pies. Dedos, plantas, talones. Calor, frío, cosquilleo o nada de nada: lo que haya está bien.",
      ),
      step(
        45,
        1,
        "Now your lower legs and your knees. What touches them? Cloth, air, the floor?",
        "Ahora las pantorrillas y las rodillas. ¿Qué las toca? ¿La tela, el aire, el suelo?",
      ),
      step(
        45,
        1,
        "Your upper legs, if you like. Perhaps you notice how heavy they are, or how light.",
        "Los muslos, si quieres. Quizá notes cuánto pesan, o qué ligeros son.",
      ),
      step(
        40,
        1,
        "Next, the place where the chair or the floor holds you. If you would rather go around it, stay with your feet for a while.",
        "Después, el lugar donde la silla o el suelo te sostiene. Si prefieres rodearlo, quédate un rato con los pies.",
      ),
      step(
        45,
        1,
        "Your belly. It may move a little as you breathe. Nothing to change.",
        "La barriga. Quizá se mueva un poco al respirar. No hay nada que cambiar.",
      ),
      step(
        45,
        1,
        "Your back, from low to high. Some of it rests on something. Some of it may be tired. Say hello to it, in your own way.",
        "La espalda, de abajo arriba. Una parte se apoya en algo. Otra quizá esté cansada. Salúdala a tu manera.",
      ),
      step(
        45,
        1,
        "Your chest, if that feels all right today. Breath goes in and out there. Your hands are another good place to be.",
        "El pecho, si hoy te sienta bien. Ahí el aire entra y sale. Las manos son otro buen lugar donde estar.",
      ),
      step(
        50,
        1,
        "Your arms and your hands. Each finger, one by one or all at once. What have they done for you today?",
        "Los brazos y las manos. Cada dedo, uno por uno o todos a la vez. ¿Qué han hecho hoy por ti?",
      ),
      step(
        45,
        1,
        "Your shoulders and your neck. They carry a lot. If they want to move, let them.",
        "Los hombros y el cuello. Cargan con mucho. Si quieren moverse, déjalos.",
      ),
      step(
        45,
        1,
        "Your face: jaw, mouth, cheeks, around the eyes, forehead. And the top of your head.",
        "La cara: mandíbula, boca, mejillas, alrededor de los ojos, frente. Y lo más alto de la cabeza.",
      ),
      step(
        40,
        2,
        "If you like, feel your body as one, all of it together. Or stay with the part that feels best. When your mind goes away, that is what minds do; you can come back.",
        "Si quieres, siente el cuerpo entero, todo a la vez. O quédate con la parte donde te sientas mejor. Cuando la mente se va, hace lo que hacen las mentes; puedes volver.",
      ),
      step(
        25,
        0,
        "Slowly come back. Move your fingers and toes, look around the room, and stretch if you like.",
        "Vuelve despacio. Mueve los dedos de las manos y de los pies, mira a tu alrededor y estírate si quieres.",
      ),
    ],
  },
};
