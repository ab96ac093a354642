/** The safety plan. */
export const plan = {
  title: "My safety plan",
  lead: "A few lines for your hardest hour, written on a calmer day. Only you can read them.",
  sealed: "It is stored sealed. Neither moderators nor staff can open it.",
  signs: "How I notice that it begins",
  "signs-hint": "Thoughts, feelings, what you do or stop doing.",
  alone: "What I can do by myself",
  "alone-hint": "A practice, a walk, water on the hands. What has worked before?",
  places: "People and places that take my mind off it",
  "places-hint": "Nobody has to know why you come.",
  people: "People I can ask for help",
  "people-hint": "With their numbers.",
  professionals: "Professionals and places that help",
  "professionals-hint":
    "Doctor, therapist, your centre, a crisis line, the nearest emergency room.",
  surroundings: "What makes my surroundings safer",
  "surroundings-hint":
    "What can be put away, and who can keep it for you for a while? Is there naloxone, and who knows where?",
  reasons: "What I live for",
  "reasons-hint": "Small things count.",
  save: "Save my plan",
  saved: "Saved.",
  "saved-empty": "Your plan is empty now.",
  "changed-at": "Last changed:",
  "too-long":
    "At most 2,000 characters fit in one part. What you wrote is kept: shorten it a little.",
  write: "Write it or change it",
  "nothing-yet": "Nothing is written yet. One part is enough to begin.",
  "to-help": "Help now",
  "keep-title": "Without a connection",
  "keep-note":
    "You can keep your plan on this device, to read it without a connection. It stays until you sign out here. On a phone that others use, better not.",
  "keep-ios":
    "iPhones and iPads clear what a site keeps after seven days without a visit, unless it is on the home screen. A print or a PDF stays.",
  keep: "Keep it on this device",
  kept: "Your plan is on this device.",
  "not-kept": "This browser can't keep it. A print or a PDF stays.",
  forget: "Take it off this device",
  forgotten: "Your plan is not on this device any more.",
  print: "Print, or save as PDF",
  share: "Send it to somebody",
} as const;
