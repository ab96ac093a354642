import { beforeAll, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { lookAtRules } from "#server/rules/look-at-rules.ts";
import { tryOnMonth } from "#server/rules/try-on-month.ts";
import { tryText } from "#server/rules/try-text.ts";
import { writeRule } from "#server/moderation/write-rule.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";
import { done, room, ruleOn, saidIn } from "./stage.ts";

await freshDatabase();
let here: Awaited<ReturnType<typeof room>>;
let id = "";
beforeAll(async () => {
  here = await room();
  const { ruth, slug } = here;
  done(await writeRule(ruth.caller, { slug, kind: "words", deed: "hold", entries: "heron" }));
  id = done(await lookAtRules(ruth.caller, { slug })).rules[0]!.id;
});

test("a text is tried on the rules that are on, and on one that is not yet; nothing is kept", async () => {
  const { ruth, maya, slug, group } = here;
  await ruleOn(ruth, slug, { kind: "contact", deed: "flag" });
  const text = "I saw a heron, write to a@example.org";
  expect(done(await tryText(ruth.caller, { slug, text }))).toMatchObject({
    fate: "post",
    isFlagged: true,
    found: [{ kind: "contact", says: "e-mail" }],
  });
  const tried = done(await tryText(ruth.caller, { slug, text, id }));
  expect(tried).toMatchObject({ fate: "hold", isCrisis: false });
  expect(tried.marks.map(({ from, to }) => text.slice(from, to))).toContain("heron");
  expect(await tryText(ruth.caller, { slug, text: " " })).toMatchObject({
    fields: { text: { key: "rules.text-needed" } },
  });
  expect(await tryText(maya.caller, { slug, text })).toMatchObject({ reason: "forbidden" });
  expect(await saidIn(group.id)).toEqual([]);
});

test("a rule is tried on the last 30 days: counted, the newest first, and nothing older", async () => {
  const { ruth, sol, maya, noor, slug, group } = here;
  await fillHistory(group.id, sol, 1200);
  await bareSql()`update message set body = 'heron, again' where seq % 10 = 0`;
  await bareSql()`update message set created_at = now() - interval '40 days' where seq <= 100`;
  await say(maya, slug, "Nothing of the kind");
  const tried = done(await tryOnMonth(ruth.caller, { slug, id }));
  expect(tried).toMatchObject({ looked: 1101, found: 110, isWhole: true });
  expect(tried.first).toHaveLength(20);
  expect(tried.first[0]).toMatchObject({
    seq: 1200,
    author: sol.account.displayName,
    marks: [{ from: 0, to: 5 }],
  });
  expect(await tryOnMonth(maya.caller, { slug, id })).toMatchObject({ reason: "forbidden" });
  expect(await tryOnMonth(noor.caller, { slug, id })).toMatchObject({ reason: "not-found" });
});

test("it stops at twenty thousand messages, or when it takes too long, and says so; the house answers meanwhile", async () => {
  const { ruth, maya, slug, group } = await room();
  done(await writeRule(ruth.caller, { slug, kind: "contact", deed: "hold" }));
  const rule = done(await lookAtRules(ruth.caller, { slug })).rules[0]!.id;
  await fillHistory(group.id, maya, 20_700);
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  const tried = done(await tryOnMonth(ruth.caller, { slug, id: rule }));
  clearInterval(clock);
  expect(tried).toMatchObject({ isWhole: false, found: 0 });
  expect(tried.looked).toBeLessThanOrEqual(20_000);
  expect(turns).toBeGreaterThan(20);
});
