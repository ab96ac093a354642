import type { LibraryPrompt } from "../library-contract.ts";

/** The body as it is now. Nothing about weight, looks, how much was eaten, or what it can do. */
export const body: LibraryPrompt[] = [
  {
    key: "body-how-rested",
    kind: "scale",
    en: {
      question: "How rested does your body feel right now?",
      low: "worn out",
      high: "well rested",
    },
    es: {
      question: "¿Cómo anda ahora tu cuerpo de descanso?",
      low: "le falta mucho",
      high: "tiene de sobra",
    },
  },
  {
    key: "body-how-tense",
    kind: "scale",
    en: {
      question: "How much tension is there in your body today?",
      low: "hardly any",
      high: "a great deal",
    },
    es: {
      question: "¿Cuánta tensión hay hoy en tu cuerpo?",
      low: "casi ninguna",
      high: "muchísima",
    },
  },
  {
    key: "body-warmth-of-hands",
    kind: "scale",
    en: { question: "How warm are your hands right now?", low: "very cold", high: "very warm" },
    es: { question: "¿Cómo tienes ahora las manos?", low: "muy frías", high: "muy calientes" },
  },
  {
    key: "body-what-it-asks-for",
    kind: "choice",
    en: {
      question: "What is your body asking for right now?",
      options: ["Rest", "Food or water", "Movement", "Fresh air", "Warmth", "I don't know yet"],
    },
    es: {
      question: "¿Qué te pide el cuerpo ahora?",
      options: ["Descanso", "Comida o agua", "Movimiento", "Aire fresco", "Calor", "Aún no lo sé"],
    },
  },
  {
    key: "body-most-comfortable-part",
    kind: "choice",
    en: {
      question: "Which part of you is most comfortable right now?",
      options: ["Hands", "Feet", "Shoulders", "Back", "Face", "None of them today"],
    },
    es: {
      question: "¿Qué parte de tu cuerpo está ahora más a gusto?",
      options: ["Las manos", "Los pies", "Los hombros", "La espalda", "La cara", "Ninguna por hoy"],
    },
  },
  {
    key: "body-how-it-woke-up",
    kind: "choice",
    en: {
      question: "How did your body wake up today?",
      options: ["Bit by bit", "All at once", "Tense", "Heavy", "Rested", "I couldn't say"],
    },
    es: {
      question: "¿Cómo se despertó hoy tu cuerpo?",
      options: [
        "Poco a poco",
        "De golpe",
        "Con tensión",
        "Con pesadez",
        "Con descanso",
        "No sabría decir",
      ],
    },
  },
  {
    key: "body-shoulders-as-you-read",
    kind: "text",
    en: { question: "What are your shoulders doing as you read this?" },
    es: { question: "¿Qué hacen tus hombros mientras lees esto?" },
  },
  {
    key: "body-a-movement-you-like",
    kind: "text",
    en: { question: "Which movement feels nice to you, however small?" },
    es: { question: "¿Qué movimiento te sienta bien, por pequeño que sea?" },
  },
  {
    key: "body-breath-as-it-is",
    kind: "text",
    en: { question: "How is your breath moving right now, just as it is?" },
    es: { question: "¿Cómo va ahora tu respiración, tal y como está?" },
  },
  {
    key: "body-what-you-like-to-touch",
    kind: "text",
    en: { question: "What do you like the feel of: wool, sand, warm water, something else?" },
    es: { question: "¿Qué te gusta sentir en las manos: lana, arena, agua tibia, otra cosa?" },
  },
  {
    key: "body-sign-of-enough",
    kind: "text",
    en: { question: "How does your body tell you that it is time to stop for the day?" },
    es: { question: "¿Cómo te avisa el cuerpo de que por hoy ya está bien?" },
  },
  {
    key: "body-how-you-rest-best",
    kind: "text",
    en: { question: "In what position do you rest best?" },
    es: { question: "¿En qué postura descansas mejor?" },
  },
];
