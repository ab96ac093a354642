import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const urgeSurfing: Practice = {
  slug: "urge-surfing",
  modality: "meditation",
  suits: ["activated", "settled"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: both("Riding the wave", "Surfear las ganas"),
  line: both(
    "A craving rises, peaks and falls. Stay beside it.",
    "Las ganas suben, llegan arriba y bajan. Quédate a su lado.",
  ),
  why: both(
    "Cravings are like waves: they grow, break and pass, often within half an hour, also when nothing is done about them.",
    "Las ganas son como olas: crecen, rompen y pasan, muchas veces en menos de media hora, aunque no hagas nada con ellas.",
  ),
  cautions: [
    both(
      "If you may be about to use, do not stay alone with this: Help now is on every screen.",
      "Si estás a punto de consumir, no te quedes a solas con esto: la Ayuda está en cada pantalla.",
    ),
    both(
      "Shaking, sweating or seeing things after stopping alcohol or pills is a matter for a doctor now.",
      "Temblores, sudor o ver cosas después de dejar el alcohol o las pastillas es asunto médico, ahora.",
    ),
  ],
  source: {
    title:
      "Urge surfing: Marlatt & Gordon, Relapse Prevention, 1985; Bowen & Marlatt, Psychol Addict Behav 2009;23:666",
  },
  player: {
    kind: "cues",
    steps: [
      step(
        30,
        0,
        "Put both feet down. Eyes open or closed. You don't have to get rid of anything. You can stop at any time.",
        "Apoya los dos pies. Ojos abiertos o cerrados. No hay nada que echar fuera. Puedes parar cuando quieras.",
      ),
      step(
        40,
        2,
        "Where in your body is the urge? The mouth, the chest, the hands? Find the place where it is clearest.",
        "¿En qué parte del cuerpo están las ganas? ¿La boca, el pecho, las manos? Busca dónde se sienten más claras.",
      ),
      step(
        45,
        3,
        "What is it like there? Tight, hot, buzzing, empty? How big is it? Just name it.",
        "¿Cómo es ahí? ¿Apretado, caliente, con hormigueo, vacío? ¿Qué tamaño tiene? Solo ponle nombre.",
      ),
      step(
        50,
        5,
        "Now your breath is the board. Breathe along as the wave rises. You don't fight it, and you don't follow it.",
        "Ahora tu respiración es la tabla. Respira mientras la ola sube. Ni peleas con ella, ni la sigues.",
      ),
      step(
        50,
        5,
        "Look again: is it stronger, weaker, somewhere else? Each change shows that it moves.",
        "Mira otra vez: ¿es más fuerte, más débil, está en otro lugar? Cada cambio muestra que se mueve.",
      ),
      step(
        45,
        4,
        "Every wave has a far side. What is underneath it? Maybe tired, lonely, hungry, angry, sad.",
        "Cada ola tiene otro lado. ¿Qué hay debajo? Quizá cansancio, soledad, hambre, enojo, tristeza.",
      ),
      step(
        40,
        0,
        "Look around the room. You stayed. What would be kind to do next: water, a walk, a message to someone?",
        "Mira alrededor. Te quedaste. ¿Qué sería bueno hacer ahora: agua, un paseo, un mensaje a alguien?",
      ),
    ],
  },
};
