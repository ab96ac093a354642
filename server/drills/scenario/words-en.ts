import type { DrillWords } from "./words.ts";

/** The scenario in English. */
export const wordsEn: DrillWords = {
  group: (number) => `Drill ${number}`,
  purpose: "This is a drill. Everybody here but the moderators is invented.",
  guidelines:
    "This is a drill.\n\nBe kind. What is said here stays here. Nobody sells anything, and nobody is talked down to.",
  mark: "Drill",
  names: { ana: "Ana", leo: "Leo", mika: "Mika", zed: "Zed", rok: "Rok", vex: "Vex" },
  says: {
    hello: "Good evening, all. Long day here. How are you?",
    "hello-back": "Evening, Ana. Tired, but here. I made soup and it was good.",
    lapse:
      "I want to be honest with you. I drank last night, after seven months. I am ashamed, and I did not want to hide it from you.",
    "lapse-answer":
      "Thank you for telling us, Ana. You came back the next day, and the seven months are still yours.",
    "raid-unkind": "What a sad bunch you are. Nobody wants to hear your whining.",
    "raid-selling": "Cheap pills, no questions asked. Write to me: fast-pills.example",
    "report-unkind": "They only came to hurt us.",
    "raid-link": "Look what people say about groups like this one: https://laugh-at-them.example",
    "report-selling": "They are selling pills here.",
    "raid-mocking": "Go on then, cry about it together.",
    "raid-again": "Last packs today, half price: https://fast-pills.example/today",
    "report-link": "The link leads to a page that makes fun of us.",
    crisis:
      "I can't do this any more. I want to die. I have the pills here in front of me and I am going to kill myself tonight.",
    "crisis-answer": "Mika, I am here and I am reading you. I hope somebody can come to you now.",
    "good-night": "I am going to bed. Good night, all. I am glad that you are here.",
  },
};
