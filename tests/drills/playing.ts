import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { bareSql, database } from "#db/client.ts";
import { drill, drillPerson, drillStep, message } from "#db/schema/index.ts";
import { lookAtDrill } from "#server/drills/look-at-drill.ts";
import { startDrill } from "#server/drills/start-drill.ts";
import { steps } from "#server/drills/scenario/steps.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";

/** Ruth and Dani moderate a group that Kit is in; Iris is staff; Noor moderates another one. */
export async function everybody() {
  const tag = randomUUID().slice(0, 8);
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, dani, kit, noor] = (await Promise.all(
    ["Ruth", "Dani", "Kit", "Noor"].map(called),
  )) as [Person, Person, Person, Person];
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `circle-${tag}`;
  const room = await groupOf({
    slug,
    name: `Circle ${tag}`,
    moderators: [ruth, dani],
    members: [kit],
  });
  await groupOf({ slug: `other-${tag}`, moderators: [noor] });
  return { tag, ruth, dani, kit, noor, iris, slug, room };
}

/** Starts one, which has to work. */
export async function begun(who: Person, tempo = "quick") {
  const answer = await startDrill(who.caller, { tempo });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return drillRow(answer.value.id);
}

export const drillRow = async (id: string) =>
  (await database().select().from(drill).where(eq(drill.id, id)))[0]!;

/** Makes one kind of job due now, and does what waits: a drill's time goes by. */
export async function go(
  job: "play-drill" | "escalate-case" | "end-drill" | "clear-drill",
): Promise<void> {
  await bareSql()`update graphile_worker._private_jobs jobs set run_at = now()
    from graphile_worker._private_tasks tasks
    where tasks.id = jobs.task_id and tasks.identifier = ${job} and run_at > now()`;
  await doWaitingJobs();
}

/** Plays on up to and with the step of that name. */
export async function playTo(name: string, drillId: string): Promise<void> {
  const at = steps.findIndex((one) => one.name === name);
  for (;;) {
    const played = await database().$count(drillStep, eq(drillStep.drillId, drillId));
    if (played > at) return;
    await go("play-drill");
  }
}

export const saidIn = (groupId: number) =>
  database().select().from(message).where(eq(message.groupId, groupId)).orderBy(asc(message.seq));

export const inventedOf = (drillId: string) =>
  database().select().from(drillPerson).where(eq(drillPerson.drillId, drillId));

export async function viewOf(who: Person, id: string) {
  const answer = await lookAtDrill(who.caller, { id });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}
