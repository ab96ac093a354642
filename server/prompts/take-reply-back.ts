import { and, eq, inArray } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { promptAnswer, promptReply } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { TakeReplyBack } from "./contract.ts";
import { requireDay } from "./one-day.ts";

/** Takes one of my replies back: it is gone. Refuses with `not-found` what is not mine. */
export const takeReplyBack = operation(
  {
    input: TakeReplyBack,
    pace: [{ name: "take-reply-back", points: 60, seconds: 60, per: perAccount }],
  },
  async function takeReplyBack({ actor }, { replyId, ...which }): Promise<null> {
    const { membership, row } = await requireDay(actor.accountId, which);
    await transaction(async () => {
      const ofTheDay = database()
        .select({ id: promptAnswer.id })
        .from(promptAnswer)
        .where(eq(promptAnswer.promptDayId, row.id));
      const gone = await database()
        .delete(promptReply)
        .where(
          and(
            eq(promptReply.id, replyId),
            eq(promptReply.accountId, actor.accountId),
            inArray(promptReply.answerId, ofTheDay),
          ),
        )
        .returning({ id: promptReply.id });
      if (gone.length === 0) throw new Refusal("not-found");
      const { groupId, slug } = membership;
      announce("prompt-changed", { groupId, slug, day: row.day });
    });
    return null;
  },
);
