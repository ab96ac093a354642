import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { challenge } from "#db/schema/index.ts";
import { postNotice } from "../messages/post-notice.ts";
import { milestones } from "./contract.ts";

/** The highest milestone that some total has reached, in percent of the goal; 0 before the first. */
export function milestoneOf(total: number, goal: number): number {
  return milestones.findLast((percent) => total * 100 >= goal * percent) ?? 0;
}

/**
 * Tells the room of a milestone that was reached, each of them once however many processes see it; of
 * several at the same moment the highest.
 */
export async function tellMilestone(id: string, total: number): Promise<void> {
  await transaction(async () => {
    const [row] = await database()
      .select()
      .from(challenge)
      .where(eq(challenge.id, id))
      .for("update");
    if (!row?.goalTogether || row.endedAt) return;
    const percent = milestoneOf(total, row.goalTogether);
    if (percent <= row.milestone) return;
    await database().update(challenge).set({ milestone: percent }).where(eq(challenge.id, id));
    const { groupId, title } = row;
    await postNotice(groupId, { kind: "challenge-milestone", challengeId: id, title, percent });
  });
}
