import { and, eq, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { refuseField } from "../refusal.ts";
import { AppointModerator } from "./centre-contract.ts";
import { requireCentreGroup } from "./centre-group.ts";
import { notify } from "./notify-concerned.ts";
import { recordAct } from "./record-act.ts";

/**
 * Staff make a member of a group its moderator; on record, and the member is told. Refuses everybody else with
 * `not-found`, and beside `name` whoever is no member.
 */
export const appointModerator = operation(
  {
    input: AppointModerator,
    pace: [{ name: "appoint-moderator", points: 60, seconds: 3600, per: perAccount }],
  },
  async function appointModerator({ actor }, { slug, name }): Promise<{ slug: string }> {
    return transaction(async () => {
      const { id: groupId } = await requireCentreGroup(actor, slug);
      const [found] = await database()
        .select({ accountId: account.id, role: membership.role })
        .from(account)
        .innerJoin(
          membership,
          and(eq(membership.accountId, account.id), eq(membership.groupId, groupId)),
        )
        .where(and(eq(account.displayNameKey, foldDisplayName(name)), isNull(account.suspendedAt)));
      if (!found) throw refuseField("name", "moderation.no-member");
      if (found.role === "moderator") return { slug };
      const { accountId } = found;
      const appointed = await database()
        .update(membership)
        .set({ role: "moderator" })
        .where(
          and(
            eq(membership.groupId, groupId),
            eq(membership.accountId, accountId),
            eq(membership.role, "member"),
          ),
        )
        .returning({ accountId: membership.accountId });
      // Another was first, or they left in this moment.
      if (appointed.length === 0) return { slug };
      const actorId = actor.accountId;
      await recordAct({ actorId, groupId, kind: "appoint", personId: accountId });
      await notify({ accountId, groupId, kind: "appoint" }, "");
      return { slug };
    });
  },
);
