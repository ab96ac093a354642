import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const mindfulWalking: Practice = {
  slug: "mindful-walking",
  modality: "mindfulness",
  suits: ["activated", "settled", "shutdown"],
  minutes: [5, 10, 20],
  usualMinutes: 10,
  name: both("Mindful walking", "Caminar con atención"),
  line: both(
    "Walk a few steps to and fro, and feel your feet.",
    "Da unos pasos de ida y vuelta y siente tus pies.",
  ),
  why: both(
    "When sitting still is hard, walking can be a kinder way to practise. The feet are far from the busy head, and each step gives you something real to feel.",
    "Cuando cuesta quedarse en un sitio, caminar puede ser una manera más amable de practicar. Los pies están lejos de la cabeza, que siempre anda ocupada, y cada paso te da algo real que sentir.",
  ),
  cautions: [
    both(
      "Keep your eyes open while you walk, and choose a place without traffic and with nothing to trip over.",
      "Mientras caminas, deja los ojos abiertos, y elige un lugar sin tráfico y sin nada con lo que tropezar.",
    ),
    both(
      "If walking is hard or makes you dizzy: with a wheelchair or a walker, by a wall, or on a chair with your feet moving in turn, it is the same practice.",
      "Si caminar te cuesta o te marea: con silla de ruedas o andador, junto a una pared, o en una silla moviendo un pie y luego el otro, es la misma práctica.",
    ),
  ],
  source: {
    title: "Walking meditation: Kabat-Zinn, Wherever You Go, There You Are (Hyperion, 1994)",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Find a place where you can go five to ten steps: a room, a corridor, a path. It is all right if somebody sees you; it looks like walking. You can stop at any time.",
        "Busca un lugar donde puedas dar de cinco a diez pasos: una habitación, un pasillo, un camino. No pasa nada si alguien te ve: parece un paseo. Puedes parar cuando quieras.",
      ),
      step(
        25,
        1,
        "Stand for a moment, if you like, and feel both feet. Hands in your pockets, behind you, or hanging: as you like.",
        "Si quieres, quédate un momento de pie y siente los dos pies. Las manos en los bolsillos, detrás o colgando: como quieras.",
      ),
      step(
        45,
        2,
        "Begin to walk. Notice one foot lifting, moving through the air, and coming down. Then the other. That is all.",
        "Empieza a caminar. Nota cómo un pie se levanta, va por el aire y baja. Luego el otro. Eso es todo.",
      ),
      step(
        40,
        2,
        "Find your speed. Slow, if slow is pleasant. Quicker, if you are restless: quick steps can be felt as well.",
        "Busca tu ritmo. Lento, si lo lento te gusta. Más rápido, si sientes inquietud: los pasos rápidos también se sienten.",
      ),
      step(
        20,
        1,
        "At the end of your way, stop, and feel how your body turns around. Then go on.",
        "Al final de tu camino, para y siente cómo tu cuerpo da la vuelta. Luego sigue.",
      ),
      step(
        40,
        2,
        "Perhaps your mind is somewhere else by now. That is what minds do. The next step is always there to come back to.",
        "Quizá tu mente ya esté en otra parte. Es lo que hacen las mentes. El próximo paso siempre está ahí para volver.",
      ),
      step(
        40,
        2,
        "If you like, let the world in: light, colours, the air on your face, sounds near and far. Your feet go on by themselves.",
        "Si quieres, deja entrar el mundo: la luz, los colores, el aire en la cara, los sonidos de cerca y de lejos. Los pies siguen por sí mismos.",
      ),
      step(
        35,
        1,
        "For the last steps, choose what to be with: your feet, what you see, or what you hear.",
        "Para los últimos pasos, elige con qué estar: los pies, lo que ves o lo que oyes.",
      ),
      step(
        25,
        0,
        "Come to a stop. Stand or sit, and feel the ground once more. Where would your feet like to go next?",
        "Ve parando. Quédate de pie o siéntate, y siente el suelo una vez más. ¿Adónde quieren ir ahora tus pies?",
      ),
    ],
  },
};
