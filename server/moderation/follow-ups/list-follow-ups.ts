import { sql } from "drizzle-orm";
import { followUp } from "#db/schema/index.ts";
import { cursorOf, parseCursor } from "../../cursor.ts";
import { operation } from "../../operation.ts";
import { colleaguesOf } from "../hand-over-case.ts";
import { followUpsPerPage, ListFollowUps, type FollowUpList } from "./follow-up-contract.ts";
import { followUpsOf } from "./my-follow-ups.ts";

type Found = Awaited<ReturnType<typeof followUpsOf>>[number];

/** Whom I wanted to ask how they are, the soonest first. */
export const listFollowUps = operation(
  { input: ListFollowUps },
  async function listFollowUps({ actor }, { after }): Promise<FollowUpList> {
    const from = parseCursor(after);
    const { dueAt, id } = followUp;
    const further = from
      ? sql`(${dueAt}, ${id}) > (${from.at}::timestamptz, ${from.id}::uuid)`
      : undefined;
    const rows = await followUpsOf(actor, further, followUpsPerPage + 1);
    const page = rows.slice(0, followUpsPerPage);
    const last = page.at(-1)?.row;
    return {
      followUps: await Promise.all(page.map((one) => viewOf(one, actor.accountId))),
      next: rows.length > page.length ? cursorOf(last!.dueAt, last!.id) : null,
    };
  },
);

async function viewOf({ row, slug, group, person, hasOwner }: Found, me: string) {
  const { id, caseId, dueAt } = row;
  return {
    id,
    caseId,
    slug,
    group,
    person: { id: row.personId, name: person },
    dueAt: dueAt.toISOString(),
    isDue: dueAt <= new Date(),
    isAnybodys: !hasOwner,
    colleagues: await colleaguesOf(row, me),
  };
}
