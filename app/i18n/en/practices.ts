/** Practising, and how it was before and after. */
export const practices = {
  before: "Before: how heavy is it right now?",
  after: "After: how heavy is it now?",
  light: "0: light",
  heavy: "10: as heavy as it gets",
  "may-skip": "You can leave both open. Only you can see them.",
  "rating-range": "It goes from 0 to 10, in whole numbers.",
  "not-in-time": "This page was open for very long. Load it again to note this time.",
  "seconds-range": "A time of practice goes from 0 seconds to 2 hours.",
  done: "I practised: note it",
  noted: "Noted. Only you can see this.",
  "noted-eased": "Noted: from {before} to {after}. Only you can see this.",
  "skip-rating": "skip",
} as const;
