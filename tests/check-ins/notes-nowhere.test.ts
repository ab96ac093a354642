import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import pino from "pino";
import { afterAll, expect, test, vi } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { outboxMail, reminder } from "#db/schema/index.ts";
import { readCheckIns } from "#server/check-ins/read-check-ins.ts";
import { readSharedCheckIns } from "#server/check-ins/read-shared-check-ins.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";
import { log } from "#server/log.ts";
import { taskList } from "#server/jobs/tasks.ts";
import { enqueue } from "#server/queue.ts";
import { reminderClock, takeReminders } from "#server/reminders/take-reminders.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { pushService, wokenBrowserOf } from "#tests/support/push.ts";
import { everythingStored } from "#tests/support/stored.ts";
import { middayZone, remind } from "#tests/reminders/cast.ts";

/** A word that is nowhere else; wherever it turns up, a note was written down. */
const canary = `canary${randomUUID().replaceAll("-", "")}`;
const note = `I was at the ${canary} again`;

await freshDatabase();
const service = await pushService();

/** Everything that would be written to the log, down to the finest level. */
const logged: string[] = [];
const { streamSym } = pino.symbols;
const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[streamSym]!;
const writing = vi.spyOn(stream, "write").mockImplementation((line) => void logged.push(line));
log.level = "trace";
afterAll(() => {
  log.level = "silent";
  writing.mockRestore();
});

/** The word in every form in which it could stand somewhere. */
function formsOf(word: string): string[] {
  const bytes = Buffer.from(word);
  const inBase64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const wide = Buffer.from(word, "utf16le").toString("hex");
  return [
    word,
    bytes.toString("hex"),
    wide,
    ...inBase64,
    ...inBase64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}
const isIn = (text: string) => formsOf(canary).some((form) => text.includes(form));

test("whoever looks for the word would find it in each of its forms", () => {
  for (const form of [
    note,
    Buffer.from(note).toString("hex"),
    ...[0, 1, 2].map((pad) => Buffer.from(" ".repeat(pad) + note).toString("base64")),
    Buffer.from(note, "utf16le").toString("hex"),
  ])
    expect(isIn(`before ${form} after`)).toBe(true);
});

test("no note is ever in the log, in a job, in a push, in a letter or in the database", async () => {
  const timeZone = middayZone();
  const maya = await person("Maya", { timeZone });
  const ruth = await person("Ruth", { timeZone });
  const room = await groupOf({ slug: "walks", moderators: [ruth], members: [maya] });
  const phone = await wokenBrowserOf(maya, service);
  const clientId = randomUUID();
  const save = (more: object) => saveCheckIn(maya.caller, { clientId, arousal: 4, note, ...more });

  // What goes well: noted, amended, shared with the note, read, unshared.
  const saved = await save({});
  if (!saved.ok) throw new Error(saved.reason);
  await save({ note: `${note}, and then some`, craving: 9 });
  const { id } = saved.value;
  await shareCheckIn(maya.caller, { id, sharing: "group", slug: room.slug, sharesNote: "on" });
  const shared = await readSharedCheckIns(ruth.caller, { slug: room.slug });
  expect(JSON.stringify(shared)).toContain(canary);
  await shareCheckIn(maya.caller, { id, sharing: "private" });
  expect(JSON.stringify(await readCheckIns(maya.caller, {}))).toContain(canary);

  // What is refused says why, and not what was written.
  for (const wrong of [
    { arousal: 6 },
    { note: note.repeat(500) },
    { craving: note },
    { day: note },
    { slug: note, sharing: "group" },
    { timeZone: note },
  ])
    expect(JSON.stringify(await save({ clientId: randomUUID(), ...wrong }))).not.toContain(canary);

  // What breaks: the database says no, and the members' keys can't be read.
  const breaks = async (table: string) => {
    await bareSql().unsafe(`
      create function break_${table}() returns trigger language plpgsql
        as $$ begin raise exception 'not now: %', new using errcode = '23514'; end $$;
      create trigger breaks before insert or update on ${table}
        for each row execute function break_${table}();`);
    await expect(save({ clientId: randomUUID() })).rejects.toThrow();
    await expect(save({ note: `${note}!`, mood: 1 })).rejects.toThrow();
    await bareSql().unsafe(`drop function break_${table} cascade`);
  };
  await breaks("check_in");
  const before = logged.length;
  expect(before).toBeGreaterThan(0);

  // Somebody who has checked in is not reminded; the next day they are, and a job goes wrong as well.
  await remind(maya, reminderClock().toISOString(), { byPush: true });
  await takeReminders();
  expect(service.arrived).toEqual([]);
  await database().execute(sql`update check_in set local_day = local_day - 1`);
  const due = { nextDueAt: new Date() };
  await database().update(reminder).set(due).where(eq(reminder.accountId, maya.account.id));
  service.answers(() => ({ status: 400 }));
  await takeReminders();
  await enqueue("send-reset-mail", { email: maya.account.email });
  const queued = await everythingStored();
  expect(queued).toContain("send-reminders");
  await doWaitingJobs();
  await expect(taskList["plan-reminder"]!({ accountId: note }, {} as never)).rejects.toThrow();
  const [letter] = phone.letters();
  expect(phone.read(letter!)).toEqual({ url: "/check-in", tag: "reminder", kind: "reminder" });
  const letters = await database().select().from(outboxMail);
  expect(letters.length).toBeGreaterThanOrEqual(2);

  const told = { logged, queued, letters, stored: await everythingStored() };
  const pushed = service.arrived.map(({ path, headers, body }) => [
    path,
    headers,
    body.toString("hex"),
    phone.read({ path, headers, body }),
  ]);
  const dump = await bareSql()`select query from pg_stat_activity`;
  for (const [where, what] of Object.entries({ ...told, pushed, dump }))
    expect([where, isIn(JSON.stringify(what))]).toEqual([where, false]);
});
