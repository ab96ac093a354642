/** The Brief Addiction Monitor: offering it, the way through it, and what comes back. Its items are not here. */
export const measures = {
  title: "How the last weeks were",
  "me-note": "Some questions now and then, and how your answers change",

  "card-title": "A few questions about the last {days} days",
  "card-note": "About 4 minutes. Only you see the answers.",
  "card-begun": "You have begun. Your answers are kept until {day}.",
  begin: "Begin",
  "go-on": "Go on",
  later: "Later",
  off: "Your centre does not ask these questions at the moment.",

  "centre-title": "Questions about the last weeks",
  "centre-note": "How often members are asked, and how far back",
} as const;
