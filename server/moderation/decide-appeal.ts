import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { appeal } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { DecideAppeal } from "./contract.ts";
import { mayAnswer } from "./list-appeals.ts";
import { notify } from "./notify-concerned.ts";
import { takeBack } from "./undo-act.ts";

/**
 * Answers an appeal: what was done stands, or is taken back. Refuses with `not-found` whoever did it themselves, and
 * when it was answered before.
 */
export const decideAppeal = operation(
  { input: DecideAppeal },
  async function decideAppeal({ actor }, { id, decision }): Promise<{ id: string }> {
    return transaction(async () => {
      await database().select().from(appeal).where(eq(appeal.id, id)).for("update");
      const [found] = await mayAnswer(actor, id);
      if (!found) throw new Refusal("not-found");
      const decided = { decision, decidedAt: new Date(), decidedBy: actor.accountId };
      await database().update(appeal).set(decided).where(eq(appeal.id, id));
      if (decision === "taken-back") await takeBack(actor, [found.act]);
      const { accountId, groupId } = found.row;
      await notify({ accountId, groupId, actId: found.act.id, kind: "appeal-answered" }, "");
      return { id };
    });
  },
);
