/** Today, and the first practice. */
export const today = {
  title: "Today",
  morning: "Good morning, {name}",
  afternoon: "Good afternoon, {name}",
  evening: "Good evening, {name}",
  night: "A quiet hour, {name}",
  "new-here": "New since you were here",
  "all-read": "You have seen everything. Nothing is waiting for you.",
  "say-hello": "Say hello",
  "say-hello-note": "A hello is enough. Reading along is fine too.",
  "find-group": "Find a group",
  "find-group-note": "You are not in a group yet. Have a look at which ones are open to you.",
  "your-requests": "What you asked for",
  waiting: "You asked to join. A moderator will answer you.",
  declined: "The moderators answered: not now. You can ask again later.",
  "for-moderators": "For you as a moderator",
  breathe: "A longer breath out",
  "breathe-note": "Two minutes, nothing to prepare.",

  practices: "Practices",
  "practices-note": "This is the first one. More will come to this page.",
  "practice-time": "About two minutes",
  "practice-why":
    "When the breath out is longer than the breath in, the body gets the sign that it may settle.",
  "practice-step-1": "Sit or stand, as you like. Feet on the floor is nice, if you can.",
  "practice-step-2": "Breathe in through your nose while you count to four.",
  "practice-step-3":
    "Breathe out slowly while you count to six. A sigh, a hum, pursed lips: all fine.",
  "practice-step-4": "Go on for ten breaths or so. If you lose count, start where you like.",
  "practice-care":
    "If you feel dizzy or tense, let your breath go its own way and look around the room instead.",
  "practice-pacer": "Breathe along with a moving shape",
} as const;
