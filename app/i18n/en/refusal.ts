/** What is said when something could not be done, whatever it was. */
export const refusal = {
  unauthenticated: "Please sign in first.",
  forbidden: "You can't do this here.",
  "not-found": "This is not here, or not open to you.",
  invalid: "Something here needs another look. What you wrote is still here.",
  conflict: "This changed in the meantime. Please look again.",
  "too-many": "That was a lot at once. Try again in {seconds} seconds.",
  unavailable: "This does not work right now. Try again in a moment.",
  "invalid-field": "This can't be used as it is.",
  "unreadable-text": "There are signs in this text that can't be stored. Try typing it again.",
  "form-too-large": "This is too long to send. What you wrote is still here; please shorten it.",
} as const;
