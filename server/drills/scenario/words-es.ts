import type { DrillWords } from "./words.ts";

/** The scenario in Spanish. */
export const wordsEs: DrillWords = {
  group: (number) => `Simulacro ${number}`,
  purpose: "Esto es un simulacro. Aquí todas las personas son inventadas, salvo quienes moderan.",
  guidelines:
    "Esto es un simulacro.\n\nTrátense con amabilidad. Lo que se dice aquí se queda aquí. Nadie vende nada y nadie humilla a nadie.",
  mark: "Simulacro",
  names: { ana: "Ana", leo: "Leo", mika: "Mika", zed: "Zed", rok: "Rok", vex: "Vex" },
  says: {
    hello: "Buenas noches a todo el mundo. Fue un día largo. ¿Cómo están?",
    "hello-back": "Buenas, Ana. Con cansancio, pero aquí. Hice una sopa y quedó rica.",
    lapse:
      "Quiero hablarles con sinceridad. Anoche bebí, después de siete meses. Me da vergüenza, y no quería ocultárselo.",
    "lapse-answer":
      "Gracias por contarlo, Ana. Volviste al día siguiente, y los siete meses siguen siendo tuyos.",
    "raid-unkind": "Qué grupo tan triste. Nadie quiere oír sus lloriqueos.",
    "raid-selling": "Pastillas baratas, sin preguntas. Escríbeme: fast-pills.example",
    "report-unkind": "Solo vinieron a hacernos daño.",
    "raid-link": "Miren lo que se dice de grupos como este: https://laugh-at-them.example",
    "report-selling": "Está vendiendo pastillas aquí.",
    "raid-mocking": "Anden, lloren en compañía.",
    "raid-again": "Últimos paquetes de hoy, a mitad de precio: https://fast-pills.example/today",
    "report-link": "El enlace lleva a una página que se burla de este grupo.",
    crisis:
      "Ya no puedo más. Quiero morirme. Tengo las pastillas aquí delante y esta noche me voy a matar.",
    "crisis-answer": "Mika, estoy aquí y te leo. Ojalá alguien pueda acompañarte ahora.",
    "good-night": "Me voy a dormir. Buenas noches. Me alegra que estén aquí.",
  },
};
