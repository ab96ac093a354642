import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import pino from "pino";
import { afterAll, expect, test, vi } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { promptAnswer, promptReply } from "#db/schema/index.ts";
import { log } from "#server/log.ts";
import { openPrompts } from "#server/prompts/open-prompts.ts";
import { replyToAnswer } from "#server/prompts/reply-to-answer.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { pushService, wokenBrowserOf } from "#tests/support/push.ts";
import { everythingStored } from "#tests/support/stored.ts";
import { says, scene, seen } from "./asked.ts";

/** A word that is nowhere else; wherever it turns up, an answer or a reply was written down. */
const canary = `canary${randomUUID().replaceAll("-", "")}`;
const words = `I was at the ${canary} again`;
const forms = [
  canary,
  Buffer.from(canary).toString("hex"),
  Buffer.from(canary, "utf16le").toString("hex"),
];
const inBase64 = [0, 1, 2].map((shift) =>
  Buffer.from(" ".repeat(shift) + canary)
    .toString("base64")
    .slice(shift === 0 ? 0 : 4, -4),
);
const isIn = (text: string) => [...forms, ...inBase64].some((form) => text.includes(form));

await freshDatabase();
const service = await pushService();

/** Everything that would be written to the log, down to the finest level. */
const logged: string[] = [];
const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[
  pino.symbols.streamSym
]!;
const writing = vi.spyOn(stream, "write").mockImplementation((line) => void logged.push(line));
log.level = "trace";
afterAll(() => {
  log.level = "silent";
  writing.mockRestore();
});

test("whoever looks for the word would find it in each of its forms", () => {
  for (const pad of [0, 1, 2])
    expect(isIn(Buffer.from(" ".repeat(pad) + words).toString("base64"))).toBe(true);
  expect(isIn(Buffer.from(words).toString("hex")) && isIn(words)).toBe(true);
});

test("no answer and no reply is ever in the log, in a job, in a push or in the database", async () => {
  const at = await scene();
  const phone = await wokenBrowserOf(at.june, service);
  const { slug, day } = at;
  const clientId = randomUUID();
  await says(at.maya, at, words, { clientId });
  await says(at.maya, at, `${words}, and then some`);
  await says(at.kit, at);
  const answerId = (await seen(at.maya, at)).myAnswer!.id;
  const reply = (body: string) =>
    replyToAnswer(at.kit.caller, { slug, day, answerId, clientId: randomUUID(), body });
  await reply(`${words} too`);
  expect(JSON.stringify(await seen(at.kit, at)).split(canary)).toHaveLength(3);

  // What is refused says why, and not what was written.
  for (const more of [{ clientId: words }, { day: words }, { slug: words }])
    expect(JSON.stringify(await says(at.maya, at, words, more))).not.toContain(canary);
  expect(JSON.stringify(await says(at.maya, at, words.repeat(400)))).not.toContain(canary);

  // What breaks: the database says no.
  for (const table of ["prompt_answer", "prompt_reply"]) {
    await bareSql().unsafe(`
      create function break_${table}() returns trigger language plpgsql
        as $$ begin raise exception 'not now: %', new using errcode = '23514'; end $$;
      create trigger breaks before insert or update on ${table}
        for each row execute function break_${table}();`);
    const deed = table === "prompt_reply" ? reply(words) : says(at.june, at, words);
    await expect(deed).rejects.toThrow();
    await bareSql().unsafe(`drop function break_${table} cascade`);
  }
  expect(logged.length).toBeGreaterThan(0);

  await openPrompts();
  const queued = await everythingStored();
  await doWaitingJobs();
  const pushed = service.arrived.map((one) => [one.body.toString("hex"), phone.read(one)]);
  const told = { logged, queued, pushed, stored: await everythingStored() };
  for (const [where, what] of Object.entries(told))
    expect([where, isIn(JSON.stringify(what))]).toEqual([where, false]);
});

test("what is stored opens with its author's key alone", async () => {
  const at = await scene();
  await says(at.maya, at, words);
  await says(at.kit, at, "x");
  const rows = await database()
    .select()
    .from(promptAnswer)
    .where(eq(promptAnswer.promptDayId, at.dayId));
  const [mine, other] = rows.toSorted((a) => (a.accountId === at.maya.account.id ? -1 : 1));
  const { unseal } = await import("#server/vault/seal.ts");
  expect(await unseal(mine!.accountId, mine!.body!)).toBe(words);
  await expect(unseal(other!.accountId, mine!.body!)).rejects.toThrow();
  expect(await database().$count(promptReply)).toBeGreaterThan(0);
});
