import type { LibraryPrompt } from "../library-contract.ts";

/** What is good or all right, however small; nobody has to find anything. */
export const gratitude: LibraryPrompt[] = [
  {
    key: "gratitude-something-pleasant-today",
    kind: "scale",
    en: {
      question: "How easy is it to find something pleasant in today?",
      low: "very hard",
      high: "very easy",
    },
    es: {
      question: "¿Te resulta fácil encontrarle hoy algo agradable al día?",
      low: "muy difícil",
      high: "muy fácil",
    },
  },
  {
    key: "gratitude-warmth-this-week",
    kind: "scale",
    en: {
      question: "How much warmth from people has there been in your week?",
      low: "hardly any",
      high: "plenty",
    },
    es: {
      question: "¿Cuánto calor humano ha habido en tu semana?",
      low: "casi nada",
      high: "mucho",
    },
  },
  {
    key: "gratitude-when-somebody-thanks-you",
    kind: "scale",
    en: {
      question: "When somebody thanks you, how much of it reaches you?",
      low: "none of it",
      high: "all of it",
    },
    es: { question: "Cuando te dan las gracias, ¿cuánto te llega?", low: "nada", high: "todo" },
  },
  {
    key: "gratitude-where-good-came-from",
    kind: "choice",
    en: {
      question: "Where has something good come from lately?",
      options: [
        "A person",
        "Being outdoors",
        "A song or a story",
        "Something I did",
        "A quiet moment",
        "Nothing comes to mind today",
      ],
    },
    es: {
      question: "¿De dónde te ha venido algo bueno últimamente?",
      options: [
        "De una persona",
        "Del aire libre",
        "De una canción o una historia",
        "De algo que hice",
        "De un rato de silencio",
        "Hoy no se me ocurre nada",
      ],
    },
  },
  {
    key: "gratitude-pleasant-to-the-senses",
    kind: "choice",
    en: {
      question: "What has been pleasant today?",
      options: [
        "Something I saw",
        "Something I heard",
        "Something I ate",
        "Sun, wind or water on my skin",
        "Nothing comes to mind today",
      ],
    },
    es: {
      question: "¿Qué te ha dado hoy un pequeño gusto?",
      options: [
        "Algo que vi",
        "Algo que oí",
        "Algo que comí",
        "El sol, el aire o el agua en la piel",
        "Hoy no se me ocurre nada",
      ],
    },
  },
  {
    key: "gratitude-glad-tomorrow",
    kind: "choice",
    en: {
      question: "What small thing would make you glad tomorrow?",
      options: [
        "A slow start",
        "A word from somebody",
        "Some sunshine",
        "A good meal",
        "An hour of quiet",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Qué pequeña cosa te alegraría mañana?",
      options: [
        "Empezar sin prisa",
        "Noticias de alguien",
        "Un poco de sol",
        "Una comida rica",
        "Una hora de silencio",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "gratitude-all-right-for-a-minute",
    kind: "text",
    en: { question: "What was all right about today, even for a minute?" },
    es: { question: "¿Qué ha estado bien hoy, aunque durara un minuto?" },
  },
  {
    key: "gratitude-who-made-it-easier",
    kind: "text",
    en: { question: "Who made something a bit easier for you this week?" },
    es: { question: "¿Quién te ha puesto algo más fácil esta semana?" },
  },
  {
    key: "gratitude-thing-you-would-take-along",
    kind: "text",
    en: { question: "If you moved somewhere new, which small thing would you be sure to take?" },
    es: { question: "Si te mudaras a otro sitio, ¿qué cosa pequeña se iría contigo seguro?" },
  },
  {
    key: "gratitude-glad-of-a-song",
    kind: "text",
    en: { question: "Which song are you glad exists?" },
    es: { question: "¿Qué canción te alegra que exista?" },
  },
  {
    key: "gratitude-who-to-thank",
    kind: "text",
    en: { question: "Who would you like to thank these days?" },
    es: { question: "¿A quién te gustaría darle las gracias estos días?" },
  },
  {
    key: "gratitude-part-of-an-ordinary-day",
    kind: "text",
    en: { question: "Which part of an ordinary day do you like best?" },
    es: { question: "De un día cualquiera, ¿con qué rato te quedas?" },
  },
  {
    key: "gratitude-beautiful-and-free",
    kind: "text",
    en: { question: "What beautiful thing have you come across lately that cost nothing?" },
    es: { question: "¿Con qué te has cruzado últimamente que fuera bonito y gratis?" },
  },
];
