import type { LibraryPrompt } from "../library-contract.ts";

/** What matters, what is ahead; an hour ahead is far enough. */
export const meaning: LibraryPrompt[] = [
  {
    key: "meaning-how-far-ahead",
    kind: "scale",
    en: {
      question: "How far ahead are you thinking today?",
      low: "the next hour",
      high: "years from now",
    },
    es: {
      question: "Cuando piensas hoy en lo que viene, ¿hasta dónde llegas?",
      low: "la próxima hora",
      high: "dentro de unos años",
    },
  },
  {
    key: "meaning-curious-about-the-week",
    kind: "scale",
    en: {
      question: "How curious are you about the coming days?",
      low: "not at all",
      high: "very curious",
    },
    es: {
      question: "¿Cuánta curiosidad te dan los próximos días?",
      low: "ninguna",
      high: "mucha",
    },
  },
  {
    key: "meaning-like-yourself",
    kind: "scale",
    en: {
      question: "How much like yourself do you feel these days?",
      low: "hardly",
      high: "very much",
    },
    es: {
      question: "¿Hasta qué punto te reconoces estos días?",
      low: "apenas",
      high: "por completo",
    },
  },
  {
    key: "meaning-what-matters-today",
    kind: "choice",
    en: {
      question: "What matters most to you today?",
      options: [
        "People",
        "Peace and quiet",
        "Doing something with my hands",
        "Learning something",
        "Getting through the day",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Qué es lo que más te importa hoy?",
      options: [
        "La gente",
        "La tranquilidad",
        "Hacer algo con las manos",
        "Aprender algo",
        "Llegar al final del día",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "meaning-a-little-more-of",
    kind: "choice",
    en: {
      question: "What would you like a little more of in the coming months?",
      options: [
        "Time with people",
        "Laughter",
        "Time outdoors",
        "New things to learn",
        "Ordinary days",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿De qué querrías un poco más en los próximos meses?",
      options: [
        "Ratos con gente",
        "Risas",
        "Aire libre",
        "Cosas nuevas que aprender",
        "Días normales",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "meaning-title-of-this-month",
    kind: "choice",
    en: {
      question: "If this month were a chapter, which title would fit?",
      options: [
        "“Waiting”",
        "“Something is moving”",
        "“Halfway”",
        "“Quiet days”",
        "“Full speed”",
        "I don't know yet",
      ],
    },
    es: {
      question: "Si este mes fuera un capítulo, ¿qué título llevaría?",
      options: [
        "«En espera»",
        "«Algo se mueve»",
        "«A medio camino»",
        "«Días tranquilos»",
        "«A toda velocidad»",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "meaning-an-hour-goes-by",
    kind: "text",
    en: { question: "What interests you so much that an hour goes by before you notice?" },
    es: { question: "¿Qué te interesa tanto que se te pasa la hora sin darte cuenta?" },
  },
  {
    key: "meaning-learn-for-fun",
    kind: "text",
    en: { question: "What would you like to learn, just for the fun of it?" },
    es: { question: "¿Qué te gustaría aprender, solo por gusto?" },
  },
  {
    key: "meaning-a-word-for-tomorrow",
    kind: "text",
    en: { question: "Which word would you like to have with you tomorrow?" },
    es: { question: "¿Qué palabra te gustaría llevar contigo mañana?" },
  },
  {
    key: "meaning-somebody-on-their-first-day",
    kind: "text",
    en: { question: "What would you say to somebody on their first day in this group?" },
    es: { question: "¿Qué le dirías a alguien en su primer día en este grupo?" },
  },
  {
    key: "meaning-what-you-look-after",
    kind: "text",
    en: { question: "Who or what are you looking after these days, even a plant?" },
    es: { question: "¿A quién o qué cuidas estos días, aunque sea una planta?" },
  },
  {
    key: "meaning-a-good-ordinary-day",
    kind: "text",
    en: { question: "What would a nice ordinary day look like, a year from now?" },
    es: { question: "¿Cómo sería, dentro de un año, un día cualquiera que te gustara?" },
  },
  {
    key: "meaning-a-question-you-carry",
    kind: "text",
    en: { question: "Which question are you carrying around these days?" },
    es: { question: "¿Qué pregunta te ronda estos días?" },
  },
];
