import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { ChooseBeginners } from "./contract.ts";

/**
 * Says who begins challenges in a group: its moderators alone, or every member.
 * Refuses with `not-found` for outsiders, `forbidden` for members and in an archived group.
 */
export const chooseBeginners = operation(
  {
    input: ChooseBeginners,
    pace: [{ name: "choose-beginners", points: 30, seconds: 60, per: perAccount }],
  },
  async function chooseBeginners({ actor }, { slug, by }): Promise<{ slug: string }> {
    const membership = await requireMembership(actor.accountId, slug);
    if (!may.challenges.keep(membership, membership)) throw new Refusal("forbidden");
    await database()
      .update(group)
      .set({ challengesBy: by })
      .where(eq(group.id, membership.groupId));
    return { slug };
  },
);
