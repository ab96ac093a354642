/** Help now, and leaving quickly. */
export const safety = {
  title: "You are not alone with this",
  breathe: "Breathe with me",
  in: "in",
  out: "out",
  "breathe-note":
    "In while the circle grows, out while it gets small. About five seconds each. Your own pace is fine too. Stop any time.",
  people: "Talk to someone",
  plan: "My safety plan",
  "ask-person": "Ask for somebody from my groups",
  "other-countries": "Other countries",
  "people-note": "People answer here, day and night. You can say as little as you like.",
  emergency: "In danger right now",
  call: "Call",
  text: "Text",
  hard: "What makes calling hard?",
  "fear-police": "They will send the police.",
  "truth-police":
    "That is rare. Nearly every call ends with talking, and you can ask first what they do.",
  "fear-words": "I don't know what to say.",
  "truth-words": "“I don't know what to say” is a good first sentence. They help you from there.",
  "fear-worth": "Others need it more.",
  "truth-worth":
    "The line is for anyone who is having a hard time. There is no measure that you have to reach.",
  "fear-cost": "It costs something.",
  "truth-cost": "These lines are free, or cost as much as any other call.",
  "fear-known": "Someone will find out.",
  "truth-known":
    "You don't have to give your name. On a shared phone, the number can stay in the list of calls: you can delete it there.",
  overdose: "Someone took too much, or does not wake up",
  "overdose-call": "Call the emergency number now. Say: “Someone is not waking up.”",
  "overdose-naloxone":
    "Give naloxone if you have it. It does no harm if it was something else. After 2 to 3 minutes you can give it again.",
  "overdose-breath":
    "If they do not breathe, and you know how, breathe for them: one breath every 5 seconds.",
  "overdose-side": "If they breathe, lay them on their side.",
  "overdose-stay": "Stay until help is there. Naloxone wears off sooner than what they took.",
  tolerance:
    "After a break the body takes much less than before. Smaller is not safe, and alone is the most dangerous.",
  withdrawal:
    "Stopping alcohol or benzodiazepines all at once can be dangerous. Call a doctor first.",
  "works-offline": "This page works without a connection. Calls and texts use your phone.",
  back: "Back to the start",
} as const;
