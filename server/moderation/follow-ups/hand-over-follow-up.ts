import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { refuseField } from "../../refusal.ts";
import { colleaguesOf } from "../hand-over-case.ts";
import { notify } from "../notify-concerned.ts";
import { HandOverFollowUp } from "./follow-up-contract.ts";
import { requireFollowUp } from "./one-follow-up.ts";

/** Gives a follow-up to another moderator of the group, who is told. Refuses like `requireFollowUp`. */
export const handOverFollowUp = operation(
  { input: HandOverFollowUp },
  async function handOverFollowUp({ actor }, { id, to }): Promise<{ id: string }> {
    return transaction(async () => {
      const { row } = await requireFollowUp(actor, id);
      const colleagues = await colleaguesOf(row, actor.accountId);
      if (!colleagues.some((one) => one.id === to))
        throw refuseField("to", "moderation.no-colleague");
      await database().update(followUp).set({ ownerId: to }).where(eq(followUp.id, id));
      await notify({ accountId: to, groupId: row.groupId, kind: "follow-up-yours" }, "");
      return { id };
    });
  },
);
