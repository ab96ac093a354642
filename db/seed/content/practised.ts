import type { BodyState, Modality } from "../../schema/index.ts";

/** What people of the demo practise, in which states, and how much it mostly eases there (0 to 10). */
export interface Practised {
  slug: string;
  modality: Modality;
  minutes: number[];
  eases: Partial<Record<BodyState, number>>;
}

export const practised: Practised[] = [
  {
    slug: "longer-breath-out",
    modality: "breathwork",
    minutes: [2, 5, 10],
    eases: { activated: 3, settled: 1.5 },
  },
  {
    slug: "five-senses",
    modality: "somatic",
    minutes: [3, 5],
    eases: { activated: 2, shutdown: 2 },
  },
  { slug: "urge-surfing", modality: "meditation", minutes: [5], eases: { activated: 2.5 } },
  {
    slug: "chair-flow",
    modality: "yoga",
    minutes: [5, 10],
    eases: { shutdown: 1.5, settled: 0.5 },
  },
  {
    slug: "own-evening-by-the-river",
    modality: "resourcing",
    minutes: [5, 10],
    eases: { activated: 2, shutdown: 2.5 },
  },
];

/** What Iris wrote for Rivers Centre, as the contract of a practice has it. */
export const riverPractice = {
  slug: "own-evening-by-the-river",
  modality: "resourcing",
  suits: ["shutdown", "activated"],
  minutes: [5, 10],
  usualMinutes: 5,
  name: { en: "Evening by the river", es: "Tarde junto al río" },
  line: {
    en: "Walk to the water, or see it in your mind.",
    es: "Camina hasta el agua o imagínala.",
  },
  why: {
    en: "Many of us know the path behind the centre. A place that felt calm once can feel calm again.",
    es: "Muchas personas conocen el camino detrás del centro. Un lugar que dio calma puede volver a darla.",
  },
  cautions: [
    {
      en: "You can do it at home, with a picture or with your eyes open.",
      es: "Puedes hacerlo en casa, con una foto o con los ojos abiertos.",
    },
    {
      en: "If water is a hard memory for you, choose another place.",
      es: "Si el agua te trae un recuerdo difícil, elige otro lugar.",
    },
  ],
  source: { title: "Written by the team of Rivers Centre" },
  player: {
    kind: "cues",
    steps: [
      {
        words: {
          en: "Find a place to sit or walk. You can stop at any time.",
          es: "Busca dónde sentarte o caminar. Puedes parar cuando quieras.",
        },
        seconds: 30,
        stretch: 2,
      },
      {
        words: {
          en: "Look for three things that move: water, leaves, light.",
          es: "Busca tres cosas que se mueven: agua, hojas, luz.",
        },
        seconds: 60,
        stretch: 5,
      },
      {
        words: {
          en: "Listen. Which sound is the farthest away?",
          es: "Escucha. ¿Qué sonido está más lejos?",
        },
        seconds: 60,
        stretch: 5,
      },
      {
        words: {
          en: "Feel your feet on the ground, or your back against something.",
          es: "Siente los pies en el suelo, o la espalda apoyada.",
        },
        seconds: 90,
        stretch: 8,
      },
      {
        words: {
          en: "Choose one thing from here to take home with you.",
          es: "Elige algo de aquí para llevarte a casa.",
        },
        seconds: 60,
        stretch: 5,
      },
    ],
  },
};
