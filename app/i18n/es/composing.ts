import type { composing as english } from "../en/composing.ts";
import type { Translation } from "../translate.ts";

export const composing = {
  "leads-to": "(lleva a {host})",
} satisfies Translation<typeof english>;
