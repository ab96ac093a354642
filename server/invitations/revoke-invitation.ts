import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { invitation } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { OneInvitation } from "./contract.ts";

/** Takes an invitation back; whoever joined by it stays. Refuses with `forbidden` for all but staff. */
export const revokeInvitation = operation(
  { input: OneInvitation },
  async function revokeInvitation({ actor }, { id }) {
    if (!may.centre.invite(actor)) throw new Refusal("forbidden");
    const revoked = await database()
      .update(invitation)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(invitation.id, id), isNull(invitation.revokedAt)))
      .returning({ id: invitation.id });
    if (revoked.length === 0) throw new Refusal("not-found");
  },
);
