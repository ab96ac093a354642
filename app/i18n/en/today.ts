/** Today. */
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
} as const;
