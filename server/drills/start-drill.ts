import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { drill, group, groupGuidelines } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { recordAct } from "../moderation/record-act.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { enqueue } from "../queue.ts";
import { Refusal } from "../refusal.ts";
import { StartDrill, type Tempo } from "./contract.ts";
import { inventPeople } from "./invent-people.ts";
import { mayDrill } from "./may-drill.ts";
import { planStep } from "./play-drill.ts";
import { words } from "./scenario/words.ts";
import { beOnCall, takePart } from "./take-part.ts";

/** So long a drill lasts at most, in milliseconds. */
const longest = 2 * 3_600_000;

/**
 * Starts a drill: a practice group of its own, with invented people in it and whoever starts it as its moderator
 * on call; the scenario is played by jobs. Refuses with `not-found` whoever has no desk, `conflict` whoever has one
 * running.
 */
export const startDrill = operation(
  {
    input: StartDrill,
    pace: [{ name: "start-drill", points: 12, seconds: 3600, per: perAccount }],
  },
  async function startDrill({ actor }, { tempo }): Promise<{ id: string }> {
    if (!(await mayDrill(actor))) throw new Refusal("not-found");
    return transaction(async () => {
      await refuseIfRunning(actor);
      const groupId = await makeGroup(actor);
      const made = await makeDrill(actor, groupId, tempo);
      await takePart(made, actor.accountId);
      await beOnCall(made, actor.accountId);
      await inventPeople(made, actor.locale);
      await recordAct({ actorId: actor.accountId, groupId, kind: "drill-begin" });
      await planStep(made, 0);
      await enqueue("end-drill", { drillId: made.id }, { runAt: made.endsAt });
      return { id: made.id };
    });
  },
);

/** Two presses at once: the second one waits here, and is told. */
async function refuseIfRunning({ accountId }: Actor): Promise<void> {
  await database().execute(sql`select pg_advisory_xact_lock(hashtext(${`drill ${accountId}`}))`);
  const [running] = await database()
    .select({ id: drill.id })
    .from(drill)
    .where(and(eq(drill.startedBy, accountId), isNull(drill.endedAt)));
  if (running) throw new Refusal("conflict", { message: { key: "drills.one-runs" } });
}

/** Its number is known once it is there, and then stands in its name and its address. */
async function makeGroup({ locale, timeZone }: Actor): Promise<number> {
  const { group: nameOf, purpose, guidelines } = words[locale];
  const slug = `drill-${randomUUID()}`;
  const plain = { access: "invite_only" as const, isDrill: true, outside: "open" as const };
  const [row] = await database()
    .insert(group)
    .values({ ...plain, slug, name: slug, purpose, timeZone })
    .returning({ id: group.id });
  const { id } = row!;
  const named = { slug: `drill-${id}`, name: nameOf(id) };
  await database().update(group).set(named).where(eq(group.id, id));
  await database().insert(groupGuidelines).values({ groupId: id, version: 1, body: guidelines });
  return id;
}

async function makeDrill({ accountId: startedBy }: Actor, groupId: number, tempo: Tempo) {
  const startedAt = new Date();
  const endsAt = new Date(startedAt.getTime() + longest);
  const [row] = await database()
    .insert(drill)
    .values({ groupId, tempo, startedBy, startedAt, endsAt })
    .returning();
  return row!;
}
