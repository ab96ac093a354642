import type { LibraryPrompt } from "../library-contract.ts";

/** Yes and no, near and far, mine and theirs; both sides are always fine. */
export const boundaries: LibraryPrompt[] = [
  {
    key: "boundaries-how-a-no-comes",
    kind: "scale",
    en: {
      question: "How easily does a “no” come to you today?",
      low: "it won't come out",
      high: "it comes easily",
    },
    es: {
      question: "¿Con qué facilidad te sale hoy un «no»?",
      low: "no me sale",
      high: "me sale sin esfuerzo",
    },
  },
  {
    key: "boundaries-room-for-worries-of-others",
    kind: "scale",
    en: {
      question: "How much room do you have today for other people's worries?",
      low: "none",
      high: "plenty",
    },
    es: {
      question: "¿Cuánto espacio tienes hoy para las preocupaciones de otra gente?",
      low: "ninguno",
      high: "mucho",
    },
  },
  {
    key: "boundaries-time-of-your-own",
    kind: "scale",
    en: {
      question: "How much of this week has felt like your own time?",
      low: "hardly any",
      high: "nearly all",
    },
    es: {
      question: "De esta semana, ¿cuánto tiempo has sentido como tuyo?",
      low: "casi nada",
      high: "casi todo",
    },
  },
  {
    key: "boundaries-easiest-sentence",
    kind: "choice",
    en: {
      question: "Which of these would be easiest to say today?",
      options: [
        "“No, thank you.”",
        "“Let me think about it.”",
        "“That's enough for now.”",
        "“Yes, I'd like that.”",
        "None of them today",
      ],
    },
    es: {
      question: "¿Cuál de estas frases te saldría mejor hoy?",
      options: [
        "«No, gracias.»",
        "«Déjame pensarlo.»",
        "«Por ahora, ya está.»",
        "«Sí, con gusto.»",
        "Hoy ninguna",
      ],
    },
  },
  {
    key: "boundaries-where-some-distance",
    kind: "choice",
    en: {
      question: "What would you like a bit more distance from?",
      options: [
        "My phone",
        "The news",
        "Noise",
        "Things still to do",
        "Somebody's worries",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿De qué te gustaría tomar un poco más de distancia?",
      options: [
        "Del teléfono",
        "De las noticias",
        "Del ruido",
        "De las cosas pendientes",
        "De las preocupaciones de alguien",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "boundaries-ask-me-first",
    kind: "choice",
    en: {
      question: "What would you like people to ask you about first?",
      options: [
        "Giving me advice",
        "Giving me a hug",
        "Calling me",
        "Dropping by",
        "Telling others my news",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Antes de qué te gusta que te pregunten?",
      options: [
        "De darme un consejo",
        "De darme un abrazo",
        "De llamarme",
        "De venir a verme",
        "De contar cosas mías",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "boundaries-your-way-of-saying-no",
    kind: "text",
    en: { question: "In your own words, how do you say no?" },
    es: { question: "¿Cómo dices que no, a tu manera?" },
  },
  {
    key: "boundaries-long-enough-talk",
    kind: "text",
    en: { question: "What tells you that a conversation has gone on long enough for you?" },
    es: { question: "¿Cómo sabes que una conversación ya te ha durado bastante?" },
  },
  {
    key: "boundaries-an-hour-of-your-own",
    kind: "text",
    en: { question: "Which hour of the day feels like yours?" },
    es: { question: "¿Qué hora del día sientes como tuya?" },
  },
  {
    key: "boundaries-leave-for-another-day",
    kind: "text",
    en: { question: "Finish the sentence: today I would rather leave for another day …" },
    es: { question: "Termina la frase: «Hoy prefiero dejar para otro día…»" },
  },
  {
    key: "boundaries-easy-to-speak-openly",
    kind: "text",
    en: { question: "Who do you find it easy to speak your mind with?" },
    es: { question: "¿Con quién te resulta fácil decir lo que piensas?" },
  },
  {
    key: "boundaries-when-a-place-is-too-much",
    kind: "text",
    en: { question: "When a place gets too much for you, how do you usually leave?" },
    es: { question: "Cuando un sitio se te hace demasiado, ¿cómo sueles irte?" },
  },
  {
    key: "boundaries-put-down-for-an-hour",
    kind: "text",
    en: { question: "What would you happily put down for an hour?" },
    es: { question: "¿Qué soltarías con gusto durante una hora?" },
  },
];
