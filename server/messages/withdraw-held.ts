import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { heldMessage } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { WithdrawHeld } from "./held-contract.ts";

/**
 * Takes back what I wrote and a moderator has not looked at yet; twice is once. Answers with its words, to write on.
 * Refuses with `not-found` for outsiders and others' messages, `conflict` when a moderator has decided.
 */
export const withdrawHeld = operation(
  {
    input: WithdrawHeld,
    pace: [{ name: "withdraw-held", points: 120, seconds: 600, per: perAccount }],
  },
  async function withdrawHeld({ actor }, { slug, clientId }) {
    const { accountId } = actor;
    const { groupId } = await requireMembership(accountId, slug);
    return transaction(async () => {
      const [row] = await database()
        .select()
        .from(heldMessage)
        .where(
          and(
            eq(heldMessage.authorId, accountId),
            eq(heldMessage.clientId, clientId),
            eq(heldMessage.groupId, groupId),
          ),
        )
        .for("update");
      if (!row) throw new Refusal("not-found");
      const { body, contentNote, state } = row;
      if (state === "released" || state === "discarded")
        throw new Refusal("conflict", { message: { key: "held.decided" } });
      if (state === "waiting") {
        await database()
          .update(heldMessage)
          .set({ state: "withdrawn", decidedAt: new Date() })
          .where(eq(heldMessage.id, row.id));
        announce("waiting-changed", { accountId, slug });
      }
      return { clientId, body, note: contentNote ?? "" };
    });
  },
);
