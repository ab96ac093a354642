import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership, message } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";

/** What a report is about: a message by its number with its author, or a person of the group. */
export interface ReportedSubject {
  seq: number | null;
  personId: string | null;
  name: string;
  body: string;
}

/** Finds it. @throws Refusal `not-found` for what is not there, and for a notice of the house. */
export function reportedSubject(
  groupId: number,
  { seq, personId }: { seq?: number | undefined; personId?: string | undefined },
): Promise<ReportedSubject> {
  return seq === undefined ? memberOf(groupId, personId!) : messageOf(groupId, seq);
}

async function messageOf(groupId: number, seq: number): Promise<ReportedSubject> {
  const [row] = await database()
    .select({ said: message, name: account.displayName })
    .from(message)
    .leftJoin(account, eq(account.id, message.authorId))
    .where(and(eq(message.groupId, groupId), eq(message.seq, seq)));
  if (!row || row.said.notice) throw new Refusal("not-found");
  const { authorId: personId, body, hiddenAt, deletedAt } = row.said;
  return { seq, personId, name: row.name ?? "", body: hiddenAt || deletedAt ? "" : body };
}

async function memberOf(groupId: number, accountId: string): Promise<ReportedSubject> {
  const [row] = await database()
    .select({ name: account.displayName })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
  if (!row) throw new Refusal("not-found");
  return { seq: null, personId: accountId, name: row.name, body: "" };
}
