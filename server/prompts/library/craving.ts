import type { LibraryPrompt } from "../library-contract.ts";

/**
 * Craving as something that comes and goes. None of these names a substance, an amount or a way of
 * use, and none asks anybody to picture it: reading the question is not to wake what it asks about.
 */
export const craving: LibraryPrompt[] = [
  {
    key: "craving-how-loud",
    kind: "scale",
    en: { question: "How loud is craving right now?", low: "silent", high: "very loud" },
    es: {
      question: "¿Cuánto ruido hacen ahora las ganas de consumir?",
      low: "ninguno",
      high: "muchísimo",
    },
  },
  {
    key: "craving-room-for-other-things",
    kind: "scale",
    en: {
      question: "How much room is there in you today for things other than craving?",
      low: "hardly any",
      high: "plenty",
    },
    es: {
      question: "¿Cuánto sitio queda hoy en ti para cosas que no sean las ganas de consumir?",
      low: "casi nada",
      high: "de sobra",
    },
  },
  {
    key: "craving-easy-to-mention",
    kind: "scale",
    en: {
      question: "How easy is it these days to tell somebody about a craving?",
      low: "very hard",
      high: "very easy",
    },
    es: {
      question: "Estos días, ¿te sale fácil contarle a alguien que tienes ganas de consumir?",
      low: "me cuesta mucho",
      high: "me sale fácil",
    },
  },
  {
    key: "craving-as-weather",
    kind: "choice",
    en: {
      question: "If craving were the weather, what would today be like?",
      options: [
        "Clear sky",
        "A light breeze",
        "Fog",
        "Showers that come and go",
        "A storm",
        "I don't know yet",
      ],
    },
    es: {
      question: "Si las ganas de consumir fueran el tiempo, ¿qué tiempo haría hoy?",
      options: [
        "Cielo despejado",
        "Una brisa suave",
        "Niebla",
        "Chaparrones que van y vienen",
        "Tormenta",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "craving-quietest-time",
    kind: "choice",
    en: {
      question: "At what time of day is craving usually quietest for you?",
      options: [
        "In the morning",
        "Around midday",
        "In the evening",
        "At night",
        "It changes",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿A qué hora suelen estar más calladas las ganas de consumir?",
      options: [
        "Por la mañana",
        "A mediodía",
        "Por la tarde",
        "Por la noche",
        "Va cambiando",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "craving-where-first-noticed",
    kind: "choice",
    en: {
      question: "Where do you first notice that a craving is on its way?",
      options: [
        "In my thoughts",
        "In my body",
        "In my mood",
        "In what I start doing",
        "Only when it is there",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Dónde notas primero que se acercan las ganas de consumir?",
      options: [
        "En lo que pienso",
        "En el cuerpo",
        "En el ánimo",
        "En lo que me pongo a hacer",
        "Solo cuando ya están aquí",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "craving-what-you-like-to-hear",
    kind: "text",
    en: { question: "When you tell somebody about a craving, what do you like to hear back?" },
    es: { question: "Cuando cuentas que tienes ganas de consumir, ¿qué te gusta que te digan?" },
  },
  {
    key: "craving-place-it-rarely-comes",
    kind: "text",
    en: { question: "Which place do you know where craving rarely comes along?" },
    es: { question: "¿A qué lugar casi nunca te acompañan las ganas de consumir?" },
  },
  {
    key: "craving-how-you-notice-it-passing",
    kind: "text",
    en: { question: "How do you notice that a craving is passing?" },
    es: { question: "¿En qué notas que las ganas de consumir se van yendo?" },
  },
  {
    key: "craving-something-else-near-you",
    kind: "text",
    en: { question: "What is near you right now that has nothing to do with craving?" },
    es: { question: "¿Qué tienes ahora a tu lado que no tenga nada que ver con las ganas?" },
  },
  {
    key: "craving-what-else-is-there",
    kind: "text",
    en: {
      question:
        "When a craving comes, what is often there too: hunger, anger, loneliness, tiredness?",
    },
    es: {
      question:
        "Cuando vienen las ganas de consumir, ¿qué suele venir también: hambre, enfado, soledad, cansancio?",
    },
  },
  {
    key: "craving-good-to-remember",
    kind: "text",
    en: { question: "Finish the sentence: when a craving comes, I like to remember that …" },
    es: { question: "Termina la frase: «Cuando vienen las ganas, me gusta recordar que…»" },
  },
];
