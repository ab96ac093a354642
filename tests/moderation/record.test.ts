import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { database, transaction } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { recordAct } from "#server/moderation/record-act.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

const record = (reason: string) => transaction(() => recordAct({ kind: "hide", reason }));

test("acts that are recorded at the same moment stand one behind the other, each with the hash before", async () => {
  expect(await verifyRecord()).toMatchObject({ isWhole: true, acts: 0 });
  const numbers = await Promise.all(Array.from({ length: 20 }, (_, at) => record(`Reason ${at}`)));
  expect(numbers.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
  expect(await verifyRecord()).toMatchObject({ isWhole: true, acts: 20, hasKept: true });
});

test("the database lets nobody change, remove or empty them", async () => {
  const stays = { cause: { message: "the record of moderation can not be changed" } };
  const { id } = moderationAct;
  const changed = database().update(moderationAct).set({ reason: "None" }).where(eq(id, 3));
  await expect(changed).rejects.toMatchObject(stays);
  await expect(database().delete(moderationAct).where(eq(id, 3))).rejects.toMatchObject(stays);
  await expect(database().execute(sql`truncate moderation_act`)).rejects.toMatchObject(stays);
  expect(await verifyRecord()).toMatchObject({ isWhole: true, acts: 20 });
});

test("what somebody changed behind the database's back shows, and where; so does a missing end", async () => {
  const whole = await verifyRecord();
  const newest = whole.isWhole ? whole.hash : "";
  const behindItsBack = (statement: ReturnType<typeof sql>) =>
    transaction(async () => {
      await database().execute(sql`alter table moderation_act disable trigger user`);
      await database().execute(statement);
      await database().execute(sql`alter table moderation_act enable trigger user`);
    });
  await behindItsBack(sql`delete from moderation_act where id = 20`);
  expect(await verifyRecord(newest)).toMatchObject({ isWhole: true, acts: 19, hasKept: false });
  await behindItsBack(sql`update moderation_act set reason = 'Another one' where id = 7`);
  expect(await verifyRecord()).toEqual({ isWhole: false, at: 7 });
  await behindItsBack(sql`delete from moderation_act where id = 5`);
  expect(await verifyRecord()).toEqual({ isWhole: false, at: 5 });
});
