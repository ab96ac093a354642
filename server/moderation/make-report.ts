import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { membership, message } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { MakeReport } from "./contract.ts";
import { raise } from "./raise.ts";
import { urgencyOf } from "./urgency.ts";

/**
 * Asks the group's moderators to look at something that was said, or at somebody. Doing it twice is doing it
 * once. Refuses with `not-found` for outsiders and for what is not there, `conflict` about oneself.
 */
export const makeReport = operation(
  {
    input: MakeReport,
    pace: [{ name: "make-report", points: 15, seconds: 3600, per: perAccount }],
  },
  async function makeReport({ actor }, { slug, seq, personId, reason, words }) {
    const { groupId } = await requireMembership(actor.accountId, slug);
    const about =
      seq === undefined
        ? { personId: await memberOf(groupId, personId!) }
        : { seq, personId: await authorOf(groupId, seq) };
    if (about.personId === actor.accountId)
      throw new Refusal("conflict", { message: { key: "moderation.not-yourself" } });
    const reporterId = actor.accountId;
    await raise({ groupId, about, urgency: urgencyOf(reason), reporterId, reason, words });
    return { slug, reason };
  },
);

async function authorOf(groupId: number, seq: number): Promise<string | null> {
  const [row] = await database()
    .select({ authorId: message.authorId, notice: message.notice })
    .from(message)
    .where(and(eq(message.groupId, groupId), eq(message.seq, seq)));
  if (!row || row.notice) throw new Refusal("not-found");
  return row.authorId;
}

async function memberOf(groupId: number, accountId: string): Promise<string> {
  const [row] = await database()
    .select({ id: membership.accountId })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
  if (!row) throw new Refusal("not-found");
  return row.id;
}
