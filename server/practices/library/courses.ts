import type { Course } from "../practice-contract.ts";

const day = (minutes: number) => ({ practice: "longer-breath-out", minutes });

/** The courses that come with the product. */
export const courses: Course[] = [
  {
    slug: "mindfulness-weeks",
    name: { en: "Eight weeks of mindfulness", es: "Ocho semanas de atención plena" },
    line: { en: "A little each day, week by week.", es: "Un poco cada día, semana a semana." },
    why: {
      en: "Small times of practice, often, teach the body to settle.",
      es: "Practicar poco y a menudo le enseña al cuerpo a calmarse.",
    },
    cautions: [
      {
        en: "If it feels like too much, take a shorter day or a rest.",
        es: "Si es demasiado, elige un día más corto o descansa.",
      },
    ],
    source: { title: "Kabat-Zinn, General Hospital Psychiatry 1982;4:33-47" },
    weeks: [
      {
        title: { en: "Arriving", es: "Llegar" },
        aim: { en: "Get to know your breath.", es: "Conoce tu respiración." },
        days: [
          {
            ...day(5),
            notice: {
              en: "Notice one breath while you wait for something.",
              es: "Nota una respiración mientras esperas algo.",
            },
          },
          day(5),
          day(10),
        ],
      },
      {
        title: { en: "Staying", es: "Quedarse" },
        aim: { en: "Stay with it a little longer.", es: "Quédate un poco más." },
        days: [day(10), day(5), day(10)],
      },
    ],
  },
];
