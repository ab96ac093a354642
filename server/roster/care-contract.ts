import { z } from "zod";
import { slug } from "../groups/contract.ts";
import { seq } from "../messages/contract.ts";
import type { CrisisTopic } from "../safety/contract.ts";

/** Asks who and what could help me now; beside a message of mine, also what that is about. */
export const LookForCare = z.object({
  slug: slug.optional(),
  seq: seq.optional(),
  /** The client id of one that waits for a moderator, and has no number yet. */
  held: z.uuid("refusal.invalid-field").toLowerCase().optional(),
});

/** People who could help somebody now; said to them alone. */
export interface Care {
  /** What their own message is about; `null` where nothing was found in it, or none was named. */
  topic: CrisisTopic | null;
  /** Who is on call for one of their groups now, by name. */
  names: string[];
  /** Whether somebody can be asked at all: they are in a group. */
  canAsk: boolean;
  /** The first lines of "people I can ask for help" in their safety plan. */
  people: string[];
}

/** Something of mine that waits for a moderator as a crisis. */
export interface CareWaits {
  /** The message, where it is one. */
  seq: number | null;
}
