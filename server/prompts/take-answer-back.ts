import { and, eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { promptAnswer } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { TakeAnswerBack } from "./contract.ts";
import { requireDay } from "./one-day.ts";

/**
 * Takes my answer back, whenever: it is a skip from then on, and gone for the others with the commit,
 * with all that was replied to it out of sight. Refuses with `not-found` when I have answered nothing.
 */
export const takeAnswerBack = operation(
  {
    input: TakeAnswerBack,
    pace: [{ name: "take-answer-back", points: 60, seconds: 60, per: perAccount }],
  },
  async function takeAnswerBack({ actor }, input): Promise<null> {
    const { membership, row } = await requireDay(actor.accountId, input);
    if (row.mine === "open") throw new Refusal("not-found");
    if (row.mine === "skipped") return null;
    await transaction(async () => {
      await database()
        .update(promptAnswer)
        .set({ scale: null, choice: null, body: null, changedAt: sql`now()` })
        .where(
          and(eq(promptAnswer.promptDayId, row.id), eq(promptAnswer.accountId, actor.accountId)),
        );
      const { groupId, slug } = membership;
      announce("prompt-changed", { groupId, slug, day: row.day });
    });
    return null;
  },
);
