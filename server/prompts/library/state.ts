import type { LibraryPrompt } from "../library-contract.ts";

/** How it is inside right now: more activated, settled, more shut down. */
export const state: LibraryPrompt[] = [
  {
    key: "state-between-shut-down-and-activated",
    kind: "scale",
    en: {
      question:
        "Where are you right now, between shut down and activated? Settled is in the middle.",
      low: "more shut down",
      high: "more activated",
    },
    es: {
      question:
        "¿Por dónde andas ahora, entre la desconexión y la activación? En medio está la calma.",
      low: "más desconexión",
      high: "más activación",
    },
  },
  {
    key: "state-how-settled",
    kind: "scale",
    en: {
      question: "How settled do you feel at this moment?",
      low: "not at all",
      high: "completely",
    },
    es: { question: "¿Cuánta calma hay en ti en este momento?", low: "ninguna", high: "muchísima" },
  },
  {
    key: "state-ups-and-downs",
    kind: "scale",
    en: {
      question: "How much have you gone up and down inside since yesterday?",
      low: "hardly at all",
      high: "up and down all the time",
    },
    es: {
      question: "¿Cuántos altibajos has notado por dentro desde ayer?",
      low: "casi ninguno",
      high: "un sube y baja continuo",
    },
  },
  {
    key: "state-nearest-word",
    kind: "choice",
    en: {
      question: "Which of these is nearest to how you are right now?",
      options: [
        "More activated",
        "Settled",
        "More shut down",
        "A bit of everything",
        "I don't know yet",
      ],
    },
    es: {
      question: "¿Qué se parece más a cómo estás ahora?",
      options: ["Más activación", "Calma", "Más desconexión", "Un poco de todo", "Aún no lo sé"],
    },
  },
  {
    key: "state-calmest-part-of-yesterday",
    kind: "choice",
    en: {
      question: "Which part of yesterday was the most settled?",
      options: [
        "The morning",
        "The middle of the day",
        "The evening",
        "The night",
        "It was much the same all day",
        "I couldn't say",
      ],
    },
    es: {
      question: "¿Qué parte del día de ayer tuvo más calma?",
      options: [
        "La mañana",
        "El mediodía",
        "La tarde",
        "La noche",
        "Todo el día fue parecido",
        "No sabría decir",
      ],
    },
  },
  {
    key: "state-as-a-sound",
    kind: "choice",
    en: {
      question: "If how you feel right now were a sound, which would it be?",
      options: [
        "An alarm",
        "A busy street",
        "Soft music",
        "Rain on the roof",
        "Hardly a sound",
        "I don't know yet",
      ],
    },
    es: {
      question: "Si lo que sientes ahora fuera un sonido, ¿cuál sería?",
      options: [
        "Una alarma",
        "Una calle con mucho tráfico",
        "Música suave",
        "Lluvia en la ventana",
        "Apenas un murmullo",
        "Aún no lo sé",
      ],
    },
  },
  {
    key: "state-first-sign-of-activated",
    kind: "text",
    en: { question: "What small sign tells you that you are getting more activated?" },
    es: { question: "¿En qué detalle notas que te estás activando?" },
  },
  {
    key: "state-how-shut-down-shows",
    kind: "text",
    en: { question: "When you are more shut down, how could somebody tell?" },
    es: { question: "Cuando te desconectas, ¿en qué se te nota?" },
  },
  {
    key: "state-what-goes-with-settled",
    kind: "text",
    en: { question: "Which place, sound or person goes with the word “settled” for you?" },
    es: { question: "¿Qué lugar, sonido o persona te viene a la cabeza al oír «calma»?" },
  },
  {
    key: "state-inside-it-feels-as-if",
    kind: "text",
    en: { question: "Finish the sentence: right now, inside, it feels as if …" },
    es: { question: "Termina la frase: «Ahora mismo, por dentro, es como si…»" },
  },
  {
    key: "state-since-waking-up",
    kind: "text",
    en: { question: "What, if anything, feels different in you since you woke up?" },
    es: { question: "¿Ha cambiado algo en ti desde que despertaste?" },
  },
  {
    key: "state-colour-of-the-day",
    kind: "text",
    en: { question: "What colour is your day so far?" },
    es: { question: "¿De qué color va siendo tu día?" },
  },
];
