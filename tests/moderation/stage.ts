import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, moderationCase } from "#db/schema/index.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

/** A group with two moderators and three members, of whom Sol said something unkind; staff; and an outsider. */
export async function stage() {
  const tag = randomUUID().slice(0, 8);
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, dani, maya, kit, sol, noor] = await Promise.all(
    ["Ruth", "Dani", "Maya", "Kit", "Sol", "Noor"].map(called),
  );
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `circle-${tag}`;
  const room = await groupOf({
    slug,
    name: `Circle ${tag}`,
    moderators: [ruth!, dani!],
    members: [maya!, kit!, sol!],
  });
  const { seq } = await say(sol!, slug, "Nobody here has ever been of any help.");
  return {
    ruth: ruth!,
    dani: dani!,
    maya: maya!,
    kit: kit!,
    sol: sol!,
    noor: noor!,
    iris,
    slug,
    room,
    seq,
  };
}

export const reportOf = (who: Person, slug: string, seq: number, reason = "harassment") =>
  makeReport(who.caller, { slug, seq, reason, words: "This hurts." });

/** The one case that waits on somebody's desk. */
export async function onlyCase(who: Person): Promise<string> {
  const list = await listCases(who.caller, {});
  if (!list.ok || list.value.cases.length !== 1) throw new Error(JSON.stringify(list));
  return list.value.cases[0]!.id;
}

/** Does something in a case, with a ground and a reason. */
export const act = (who: Person, id: string, deed: string, more: Record<string, unknown> = {}) =>
  doInCase(who.caller, {
    id,
    deed,
    ground: "kindness",
    reason: "We speak to each other kindly here.",
    ...more,
  });

/** The same, which has to work; answers with the act's number. */
export async function done(...order: Parameters<typeof act>): Promise<number> {
  const answer = await act(...order);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.act;
}

export const caseRow = async (id: string) =>
  (await database().select().from(moderationCase).where(eq(moderationCase.id, id)))[0]!;
export const accountRow = async ({ account: { id } }: Person) =>
  (await database().select().from(account).where(eq(account.id, id)))[0]!;
