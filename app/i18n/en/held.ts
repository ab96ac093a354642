/** What a writer is told when a group's rules find something in a message, before anybody else sees it. */
export const held = {
  waits: "Waits for a moderator.",
  "why-words": "Somebody looks at it first, because it says {words}.",
  "why-links": "Somebody looks at it first, because there is a link in it: {words}.",
  "why-contact":
    "Somebody looks at it first, because {words} tells how to reach someone outside of this room.",
  "why-selling": "Somebody looks at it first, because {words} reads like an offer.",
  "why-crisis": "Somebody looks at it first, so that you are not alone with it.",
  "why-newcomer":
    "You are new here, so somebody looks at your first messages before the others do.",
  by: "Usually by {time}. Until then only you and moderators see it.",
  "take-back": "Take it back",
  decided: "A moderator has decided about it already. Load the page anew to see.",
  "not-yet": "A word before you send.",
  anyway: "Send anyway",
  "warned-words": "It says {words}. For somebody here that can be hard to read.",
  "warned-links": "There is a link in it: {words}. Is it one that others can trust?",
  "warned-contact": "{words} tells how to reach someone, and everybody in the group would see it.",
  "warned-selling": "{words} reads like an offer. In this group nothing is sold.",
  "refused-links":
    "In this group no links are shared: {words}. Say it without the link, then it can go.",
  "edit-words": "With {words} in it, a moderator would look first. Your message stays as it was.",
  "edit-links": "With the link {words}, it can't be changed. Your message stays as it was.",
  "edit-contact": "With {words} in it, a moderator would look first. Your message stays as it was.",
  "edit-selling": "With {words} in it, a moderator would look first. Your message stays as it was.",
  slow: "This room takes its time: the next message can go in {seconds} s. What you wrote is kept.",
} as const;
