import type postgres from "postgres";
import { beforeEach, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { postReleased } from "#server/messages/post-released.ts";
import { appointModerator } from "#server/moderation/appoint-moderator.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import { dismissModerator } from "#server/moderation/dismiss-moderator.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { untilSomebodyWaits } from "#tests/support/locks.ts";
import { done, room, ruleOn, saidIn, tries } from "#tests/rules/stage.ts";
import { act, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** Everybody takes locks in one order: a case, the group, its members, the record; what waits, within the group. */
const record = 4_071_862;

/** Holds something while `work` runs into it, then asks for something else, and lets go: `work` has to come through. */
async function beside<Value>(
  hold: (sql: postgres.TransactionSql) => Promise<unknown>,
  work: () => Promise<Value>,
  ask: (sql: postgres.TransactionSql) => Promise<unknown>,
): Promise<Value> {
  let working: Promise<Value> | undefined;
  await bareSql().begin(async (sql) => {
    await sql`set local lock_timeout = '500ms'`;
    await hold(sql);
    working = work();
    await untilSomebodyWaits();
    await ask(sql);
  });
  return working!;
}

const holdRecord = (sql: postgres.TransactionSql) => sql`select pg_advisory_xact_lock(${record})`;
async function askForRecord(sql: postgres.TransactionSql): Promise<void> {
  expect(await sql`select pg_try_advisory_xact_lock(${record}) as free`).toEqual([{ free: true }]);
}

/** A message of Maya's that waits, in a case of its own. */
async function waiting() {
  const here = await room();
  const { ruth, maya, slug } = here;
  await ruleOn(ruth, slug, { kind: "contact", deed: "hold" });
  done(await tries(maya, slug, "Write to me: maya@example.org"));
  await doWaitingJobs();
  return { ...here, id: await onlyCase(ruth) };
}

test("who is appointed keeps nobody from being told something in the same group", async () => {
  const { iris, maya, sol, slug, room: here } = await stage();
  const answer = await beside(
    holdRecord,
    () => appointModerator(iris.caller, { slug, name: maya.account.displayName }),
    (sql) => sql`
      insert into moderation_notice (account_id, group_id, kind)
      values (${sol.account.id}, ${here.id}, 'hide')`,
  );
  expect(answer).toMatchObject({ ok: true });
});

test("who is dismissed gives back what they had without holding up whoever works on it", async () => {
  const { ruth, iris, maya, slug, seq, room: here } = await stage();
  await reportOf(maya, slug, seq);
  const id = await onlyCase(ruth);
  await claimCase(ruth.caller, { id });
  const answer = await beside(
    (sql) => sql`select from moderation_case where id = ${id} for update`,
    () => dismissModerator(iris.caller, { slug, personId: ruth.account.id }),
    async (sql) => {
      await sql`select from "group" where id = ${here.id} for no key update`;
      await askForRecord(sql);
    },
  );
  expect(answer).toMatchObject({ ok: true });
});

test.each(["group", "membership"])(
  "what is let in waits for the %s before it waits for the record",
  async (which) => {
    const { ruth, maya, group: here, id } = await waiting();
    const answer = await beside(
      (sql) =>
        which === "group"
          ? sql`select from "group" where id = ${here.id} for no key update`
          : sql`
              select from membership
              where group_id = ${here.id} and account_id = ${maya.account.id} for update`,
      () => act(ruth, id, "release"),
      askForRecord,
    );
    expect(answer).toMatchObject({ ok: true });
    expect(await saidIn(here.id)).toHaveLength(1);
  },
);

test("what follows of what was let in waits for the group before anything else", async () => {
  const { maya, group: here } = await waiting();
  await bareSql()`
    update held_message set state = 'released', decided_at = now() where group_id = ${here.id}`;
  await beside(
    (sql) => sql`select from "group" where id = ${here.id} for no key update`,
    () => postReleased({ groupId: here.id, authorId: maya.account.id }),
    (sql) => sql`select from held_message where group_id = ${here.id} for update`,
  );
  expect(await saidIn(here.id)).toHaveLength(1);
});
