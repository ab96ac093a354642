import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { indexWords } from "#server/messages/index-words.ts";
import { searchGroup } from "#server/messages/search-messages.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, people, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
});
beforeEach(forgetPaces);
const slug = "early-mornings";

async function found(q: string, group = slug): Promise<number[]> {
  const answer = await searchGroup(cast.maya.caller, { slug: group, q });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.hits.map(({ seq }) => seq);
}
const kept = () => bareSql()<{ words: string }[]>`select words::text from message_search`;

test("what was said is found at once, without waiting for the clock", async () => {
  const { seq } = await say(cast.maya, slug, "the lighthouse keeper");
  expect(await found("lighthouse")).toEqual([seq]);
  const next = await say(cast.maya, slug, "another lighthouse");
  expect(await found("lighthouse")).toEqual([next.seq, seq]);
});

test("the clock makes everything findable that nobody looked for, in batches", async () => {
  const room = await groupOf({ slug: "long-talk", members: [cast.maya] });
  await fillHistory(room.id, cast.maya, 4500);
  await indexWords();
  const [counted] = await bareSql()`
    select count(*)::int as rows, (select seq from search_progress where group_id = ${room.id}) as seq
    from message_search where group_id = ${room.id}`;
  expect(counted).toEqual({ rows: 4500, seq: 4500 });
});

test("an edited message is found by its new words only, a deleted one by none", async () => {
  const { seq } = await say(cast.maya, slug, "umbrella");
  expect(await found("umbrella")).toEqual([seq]);
  await editMessage(cast.maya.caller, { slug, seq, body: "raincoat" });
  expect([await found("umbrella"), await found("raincoat")]).toEqual([[], [seq]]);
  await deleteMessage(cast.maya.caller, { slug, seq });
  expect(await found("raincoat")).toEqual([]);
  expect(JSON.stringify(await kept())).not.toMatch(/umbrella|raincoat/);
});

test("words that are taken back while they are being indexed are not kept", async () => {
  const crowd = await people(10, "Taking back");
  const room = await groupOf({ slug: "taken-back", members: crowd });
  const posted = await Promise.all(
    crowd.map((who) => say(who, room.slug, `quicksilver ${randomUUID()}`)),
  );
  await Promise.all([
    indexWords(),
    ...posted.map(({ seq, author }) => {
      const by = crowd.find(({ account }) => account.id === author?.id)!;
      return deleteMessage(by.caller, { slug: room.slug, seq });
    }),
    indexWords(),
  ]);
  await indexWords();
  expect(JSON.stringify(await kept())).not.toContain("quicksilv");
});
