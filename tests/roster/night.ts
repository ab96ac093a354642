import { randomUUID } from "node:crypto";
import { and, asc, eq, like } from "drizzle-orm";
import { bareSql, database } from "#db/client.ts";
import {
  escalationStep,
  membership,
  moderationAct,
  moderationCase,
  outboxMail,
} from "#db/schema/index.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { groupOf, person, type Group, type Person } from "#tests/support/cast.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";

/** A group at night: Ruth, Dani and Juno moderate it, Ruth is on call; Sol needs somebody; Iris is staff. */
export async function night({ onCall = true } = {}) {
  const tag = randomUUID().slice(0, 8);
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, dani, juno, sol, kit] = (await Promise.all(
    ["Ruth", "Dani", "Juno", "Sol", "Kit"].map(called),
  )) as [Person, Person, Person, Person, Person];
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `night-${tag}`;
  const room = await groupOf({ slug, moderators: [ruth, dani, juno], members: [sol, kit] });
  if (onCall) await standIn(ruth.caller, { slug, hours: 2 });
  return { tag, ruth, dani, juno, sol, kit, iris, slug, room };
}

/** Asks for somebody; answers the case. */
export async function asks(who: Person): Promise<string> {
  const answer = await askForAPerson(who.caller, {});
  if (!answer.ok) throw new Error(answer.message.key);
  return answer.value.caseId;
}

/** The next step waits for its time: here it is due. */
export async function whenDue(): Promise<void> {
  await bareSql()`update graphile_worker._private_jobs set run_at = now() where run_at > now()`;
  await doWaitingJobs();
}

export const stepsOf = (caseId: string) =>
  database()
    .select()
    .from(escalationStep)
    .where(eq(escalationStep.caseId, caseId))
    .orderBy(asc(escalationStep.step));

export const actsOf = (caseId: string) =>
  database()
    .select()
    .from(moderationAct)
    .where(eq(moderationAct.caseId, caseId))
    .orderBy(asc(moderationAct.id));

export const lettersAbout = (caseId: string) =>
  database()
    .select({ to: outboxMail.to, subject: outboxMail.subject })
    .from(outboxMail)
    .where(like(outboxMail.body, `%${caseId}%`))
    .orderBy(outboxMail.id);

export const caseRow = async (id: string) =>
  (await database().select().from(moderationCase).where(eq(moderationCase.id, id)))[0]!;

/** A moderator is a member again, from one moment to the next. */
export const demote = (who: Person, room: Group) =>
  database()
    .update(membership)
    .set({ role: "member" })
    .where(and(eq(membership.groupId, room.id), eq(membership.accountId, who.account.id)));

/** So many minutes from now. */
export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** As if a case had been claimed twenty minutes ago, behind the record's back. */
export async function longSinceClaimed(id: string): Promise<void> {
  await bareSql()`update moderation_case set claimed_at = now() - interval '20 minutes' where id = ${id}`;
  await bareSql()`alter table moderation_act disable trigger user`;
  await bareSql()`delete from moderation_act where case_id = ${id} and kind = 'claim'`;
  await bareSql()`alter table moderation_act enable trigger user`;
}
