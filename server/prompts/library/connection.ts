import type { LibraryPrompt } from "../library-contract.ts";

/** Being with others, in this group and outside. */
export const connection: LibraryPrompt[] = [
  {
    key: "connection-how-close-to-people",
    kind: "scale",
    en: {
      question: "How close do you feel to other people today?",
      low: "far away",
      high: "very close",
    },
    es: {
      question: "¿Cuánta cercanía sientes hoy con la gente?",
      low: "estoy muy lejos",
      high: "estoy muy cerca",
    },
  },
  {
    key: "connection-part-of-this-group",
    kind: "scale",
    en: {
      question: "How much does this group feel like your place today?",
      low: "I look in from outside",
      high: "it is my place",
    },
    es: {
      question: "¿Hasta qué punto sientes hoy que este grupo es tu sitio?",
      low: "lo miro desde fuera",
      high: "es mi sitio",
    },
  },
  {
    key: "connection-writing-to-somebody",
    kind: "scale",
    en: {
      question: "How easy would it be to write to somebody today?",
      low: "very hard",
      high: "very easy",
    },
    es: {
      question: "¿Te resultaría fácil escribirle hoy a alguien?",
      low: "muy difícil",
      high: "muy fácil",
    },
  },
  {
    key: "connection-company-right-now",
    kind: "choice",
    en: {
      question: "If you could choose, what company would you like right now?",
      options: [
        "Somebody who listens",
        "Somebody who makes me laugh",
        "Somebody to be quiet with",
        "A few people around me",
        "Some time to myself",
        "I don't know yet",
      ],
    },
    es: {
      question: "Si pudieras elegir, ¿qué compañía querrías ahora?",
      options: [
        "Alguien que escuche",
        "Alguien que me haga reír",
        "Alguien con quien estar en silencio",
        "Unas cuantas personas alrededor",
        "Un rato para mí",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "connection-how-to-hear-from-people",
    kind: "choice",
    en: {
      question: "How do you most like to hear from people?",
      options: [
        "A short message",
        "A voice message",
        "A call",
        "Face to face",
        "It depends who it is",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Cómo prefieres que la gente se comunique contigo?",
      options: [
        "Un mensaje corto",
        "Un mensaje de voz",
        "Una llamada",
        "En persona",
        "Depende de quién sea",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "connection-from-the-group-today",
    kind: "choice",
    en: {
      question: "What would you like from the group today?",
      options: [
        "To be listened to",
        "A bit of humour",
        "A practical idea",
        "To hear how the others are",
        "Just to read along",
        "Not today",
      ],
    },
    es: {
      question: "¿Qué te gustaría encontrar hoy en el grupo?",
      options: [
        "Que me escuchen",
        "Un poco de humor",
        "Alguna idea práctica",
        "Saber cómo va el resto",
        "Ir leyendo, sin más",
        "Hoy no",
      ],
    },
  },
  {
    key: "connection-who-crossed-your-mind",
    kind: "text",
    en: { question: "Who has crossed your mind today?" },
    es: { question: "¿En quién has pensado hoy, aunque fuera un momento?" },
  },
  {
    key: "connection-what-you-like-talking-about",
    kind: "text",
    en: { question: "What do you like talking about that has nothing to do with recovery?" },
    es: { question: "¿De qué te gusta hablar cuando no toca hablar de recuperación?" },
  },
  {
    key: "connection-how-to-be-greeted",
    kind: "text",
    en: { question: "How would you like to be greeted today?" },
    es: { question: "¿Cómo te gustaría que te saludaran hoy?" },
  },
  {
    key: "connection-your-day-in-one-line",
    kind: "text",
    en: { question: "If you told the group about your day in one line, what would it say?" },
    es: { question: "Si le contaras tu día al grupo en una sola línea, ¿qué pondrías?" },
  },
  {
    key: "connection-last-laugh",
    kind: "text",
    en: { question: "What last made you laugh, or nearly?" },
    es: { question: "¿Qué fue lo último que te hizo reír, o casi?" },
  },
  {
    key: "connection-a-kindness-you-saw",
    kind: "text",
    en: { question: "What small kindness have you seen somebody do?" },
    es: { question: "¿Qué gesto amable le has visto hacer a alguien?" },
  },
];
