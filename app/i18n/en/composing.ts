/** What stands in a message, and what helps with writing one. */
export const composing = {
  "leads-to": "(goes to {host})",
} as const;
