import type { PromptWording } from "../../schema/index.ts";
import type { Name } from "./people.ts";

/** What somebody of the demo answered in words, and perhaps what another one said to it. */
type Told = [name: Name, words: string, reply?: [name: Name, words: string]];

/** A question of a demo group; `told` is dealt out over the days on which it was asked. */
export interface DemoPrompt {
  slug: string;
  author: Name;
  kind: "text" | "scale" | "choice";
  weekdays: number[];
  wording: PromptWording;
  told?: Told[];
}

/** What the groups of Rivers Centre are asked, in the mornings. */
export const prompts: DemoPrompt[] = [
  {
    slug: "early-mornings",
    author: "Ruth",
    kind: "text",
    weekdays: [1, 2, 4, 6],
    wording: {
      en: { question: "What small thing would make this morning easier?" },
      es: { question: "¿Qué cosa pequeña te haría más fácil esta mañana?" },
    },
    told: [
      ["June", "Laying my clothes out the night before. I did it, and it helped."],
      [
        "Tomás",
        "Not looking at my phone until the coffee is ready.",
        ["Wren", "Same. Twenty minutes is all I manage, and it still counts."],
      ],
      ["Wren", "Opening the window. Even when it is cold."],
      ["Maya", "Somebody to say good morning to.", ["Ruth", "Good morning, Maya."]],
      ["Kit", "Ten more minutes, and nobody minding."],
      ["June", "A shower before I think about the day."],
      ["Dani", "Writing down the one thing that has to happen today. Only one."],
      ["Maya", "Walking round the block once.", ["June", "I will do that with you from here."]],
      ["Pia", "Breakfast that somebody else has made. I can dream."],
      ["Tomás", "Music in the kitchen."],
    ],
  },
  {
    slug: "early-mornings",
    author: "Dani",
    kind: "scale",
    weekdays: [3, 5],
    wording: {
      en: { question: "How rested do you feel?", low: "not at all", high: "fully rested" },
      es: { question: "¿Cuánto has descansado?", low: "nada", high: "del todo" },
    },
  },
  {
    slug: "early-mornings",
    author: "Ruth",
    kind: "choice",
    weekdays: [7],
    wording: {
      en: {
        question: "What do you want more of this week?",
        options: ["quiet", "people", "sleep", "being outside"],
      },
      es: {
        question: "¿De qué quieres más esta semana?",
        options: ["silencio", "gente", "sueño", "aire libre"],
      },
    },
  },
  {
    slug: "nights-are-long",
    author: "Dani",
    kind: "scale",
    weekdays: [2, 5],
    wording: {
      en: { question: "How long did last night feel?", low: "short", high: "endless" },
      es: { question: "¿Cómo de larga se te hizo la noche?", low: "corta", high: "sin fin" },
    },
  },
  {
    slug: "after-the-clinic",
    author: "Inés",
    kind: "text",
    weekdays: [3],
    wording: {
      en: { question: "What is different at home from what you had thought?" },
      es: { question: "¿Qué es distinto en casa de lo que pensabas?" },
    },
    told: [
      ["Wren", "How quiet it is. At the clinic there was always somebody in the corridor."],
      [
        "Pia",
        "My friends are shyer than I am.",
        ["Wren", "Mine too. It got easier after the second visit."],
      ],
      ["Abel", "Que nadie me pregunta a qué hora vuelvo. Me gusta y me asusta."],
      ["Noor", "The mornings are good. I had not counted on that."],
    ],
  },
  {
    slug: "mananas-tranquilas",
    author: "Inés",
    kind: "text",
    weekdays: [1, 4],
    wording: {
      en: { question: "What are you glad of today, however small?" },
      es: { question: "¿Qué agradeces hoy, por pequeño que sea?" },
    },
    told: [
      ["Tomás", "El pan de la esquina, todavía caliente."],
      ["Abel", "Dormí seis horas seguidas.", ["Inés", "Qué bien, Abel. Seis son muchas."]],
      ["Nube", "Mi hermana me llamó sin motivo."],
      ["Tomás", "Que hoy no llovió hasta la tarde.", ["Nube", "Aquí tampoco."]],
      ["Dani", "El silencio de la cocina antes de que todo empiece."],
      ["Abel", "Un mensaje de este grupo a buena hora."],
    ],
  },
];
