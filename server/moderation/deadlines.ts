import { database } from "#db/client.ts";
import { deadlineSetting } from "#db/schema/index.ts";
import type { Urgency } from "./contract.ts";
import type { Deadlines } from "./deadline-contract.ts";

/** What holds until the centre chooses. */
export const unlessChosen: Deadlines = { crisisMinutes: 5, highHours: 4, normalHours: 24 };

/** The centre's deadlines as they are now: asked each time, for another process may have changed them. */
export async function deadlines(): Promise<Deadlines> {
  const [row] = await database().select().from(deadlineSetting);
  if (!row) return unlessChosen;
  const { crisisMinutes, highHours, normalHours } = row;
  return { crisisMinutes, highHours, normalHours };
}

/** How long a case of an urgency may wait for somebody, in milliseconds. */
export async function dueIn(urgency: Urgency): Promise<number> {
  const { crisisMinutes, highHours, normalHours } = await deadlines();
  const minutes = { crisis: crisisMinutes, high: highHours * 60, normal: normalHours * 60 };
  return minutes[urgency] * 60_000;
}
