import { z } from "zod";

/** Names a person, as a list of members gave them. */
export const OnePerson = z.object({ person: z.uuid("refusal.invalid-field").toLowerCase() });

/** Somebody whom I have blocked. */
export interface BlockedPerson {
  id: string;
  name: string;
}
