import fc from "fast-check";
import { expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { forgetTails } from "#server/messages/tail.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, people } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();

type Step =
  | { do: "say" | "edit" | "delete" | "react"; back: number }
  | { do: "fill"; back: number }
  | { do: "read"; back: number };

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom("say", "say", "edit", "delete", "react", "fill", "read", "read"),
  back: fc.integer({ min: 0, max: 210 }),
});

test("what is kept in memory is never other than what is stored, whatever was said and changed", async () => {
  const [maya, tomas] = await people(2, "tail");
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const slug = `tail-${number++}`;
      const { id } = await groupOf({ slug, members: [maya!, tomas!] });
      let said = 0;
      for (const { do: what, back } of steps) {
        forgetPaces();
        const seq = Math.max(1, said - back);
        if (what === "say") said = (await say(maya!, slug, `number ${said}`)).seq;
        else if (what === "edit")
          await editMessage(maya!.caller, { slug, seq, body: `new ${said}` });
        else if (what === "delete") await deleteMessage(maya!.caller, { slug, seq });
        else if (what === "react")
          await reactToMessage(tomas!.caller, { slug, seq, kind: "heart", on: true });
        else if (what === "fill") {
          await fillHistory(id, maya!, back);
          said += back;
        } else {
          const from = back % 3 === 0 ? {} : { after: Math.max(0, said - back), changesAfter: 0 };
          const kept = await readMessages(tomas!.caller, { slug, ...from });
          forgetTails();
          expect(kept).toEqual(await readMessages(tomas!.caller, { slug, ...from }));
        }
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("a whole group that comes back in one moment reads what it missed once", async () => {
  const [maya, tomas] = await people(2, "back");
  const { id } = await groupOf({ slug: "back", members: [maya!, tomas!] });
  await fillHistory(id, maya!, 300);
  forgetTails();
  const rows = await rowsReadBy(async () => {
    const reads = Array.from({ length: 40 }, () =>
      readMessages(tomas!.caller, { slug: "back", after: 250 }),
    );
    for (const answer of await Promise.all(reads))
      expect(answer).toMatchObject({ ok: true, value: { messages: { length: 50 } } });
  });
  expect(rows).toBeLessThan(10 * 60);
});

/** How many rows of messages the database fetched for some work. */
async function rowsReadBy(work: () => Promise<unknown>): Promise<number> {
  const before = await fetched();
  await work();
  return (await fetched()) - before;
}

async function fetched(): Promise<number> {
  // Each connection tells what it read when it is asked to.
  await Promise.all(
    Array.from({ length: 10 }, () => bareSql()`select pg_stat_force_next_flush(), pg_sleep(0.02)`),
  );
  const [row] = await bareSql()<{ rows: number }[]>`
    select coalesce(idx_tup_fetch, 0)::int + coalesce(seq_tup_read, 0)::int as rows
    from pg_stat_user_tables where relname = 'message'`;
  return row!.rows;
}
