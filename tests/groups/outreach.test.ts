import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { contact, group, lookAfter, message } from "#db/schema/index.ts";
import { listOutreach } from "#server/care/list-outreach.ts";
import { logContact } from "#server/care/log-contact.ts";
import { askToBeLookedAfter, stopBeingLookedAfter } from "#server/care/look-after-me.ts";
import { lookAtMyCare } from "#server/care/my-care.ts";
import { putOffOutreach } from "#server/care/put-off.ts";
import { noteLastWords } from "#server/care/silent-people.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { groupOf, letIn, people, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
beforeEach(forgetPaces);

let number = 0;

/** A group with two moderators and three members, of whom Maya asked to be looked after after three days. */
async function circle() {
  const tag = `o${++number}`;
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, dani] = [await called("Ruth"), await called("Dani")];
  const [maya, kit, noor] = [await called("Maya"), await called("Kit"), await called("Noor")];
  const slug = `circle-${tag}`;
  await groupOf({ slug, moderators: [ruth, dani], members: [maya, kit] });
  await askToBeLookedAfter(maya.caller, { slug, days: "3" });
  return { ruth, dani, maya, kit, noor, slug };
}

/** Everything that they did so far was so many days earlier. */
async function daysPass({ account: { id } }: Person, days: number): Promise<void> {
  const sql = bareSql();
  await sql`update look_after set asked_at = asked_at - make_interval(days => ${days}),
    last_word_at = last_word_at - make_interval(days => ${days}) where account_id = ${id}`;
  await sql`update message set created_at = created_at - make_interval(days => ${days})
    where author_id = ${id}`;
}

const listed = async (who: Person, slug: string) => {
  const list = await listOutreach(who.caller, { slug });
  if (!list.ok) throw new Error(list.reason);
  return list.value.people.map(({ id }) => id);
};

describe("the outreach list", () => {
  test("has whoever asked and was silent for so long, and never anybody else", async () => {
    const { ruth, maya, kit, noor, slug } = await circle();
    expect(await listed(ruth, slug)).toEqual([]);
    await daysPass(maya, 2);
    expect(await listed(ruth, slug)).toEqual([]);
    await daysPass(maya, 1);
    expect(await listed(ruth, slug)).toEqual([maya.account.id]);
    expect(await listOutreach(kit.caller, { slug })).toMatchObject({ reason: "forbidden" });
    expect(await listOutreach(noor.caller, { slug })).toMatchObject({ reason: "not-found" });
    const about = { slug, personId: kit.account.id };
    const log = { ...about, clientId: crypto.randomUUID(), way: "phone", outcome: "reached" };
    expect(await logContact(ruth.caller, log)).toMatchObject({ reason: "not-found" });
    expect(await putOffOutreach(ruth.caller, { ...about, days: 1 })).toMatchObject({
      reason: "not-found",
    });
  });

  test.each([
    ["a word in the group", (maya: Person, slug: string) => say(maya, slug, "Here again.")],
    [
      "a private check-in",
      (maya: Person) =>
        saveCheckIn(maya.caller, { clientId: crypto.randomUUID(), arousal: "1", note: "Mine." }),
    ],
    [
      "a practice",
      (maya: Person) =>
        recordSession(maya.caller, {
          clientId: crypto.randomUUID(),
          practice: "longer-breath-out",
          seconds: 300,
        }),
    ],
  ])("loses them with %s, and says nothing of what it was", async (_what, sign) => {
    const { ruth, maya, slug } = await circle();
    await daysPass(maya, 9);
    const before = await listOutreach(ruth.caller, { slug });
    expect(Object.keys(before.ok ? before.value.people[0]! : {}).toSorted()).toEqual(
      ["afterDays", "contacts", "id", "name", "silentSince"].toSorted(),
    );
    await sign(maya, slug);
    expect(await listed(ruth, slug)).toEqual([]);
  });

  test("is the same after the hourly job has read what was said", async () => {
    const { ruth, maya, kit, slug } = await circle();
    await say(maya, slug, "Good night.");
    await say(kit, slug, "Good night, Maya.");
    await daysPass(maya, 4);
    await noteLastWords();
    const [row] = await database()
      .select()
      .from(lookAfter)
      .where(eq(lookAfter.accountId, maya.account.id));
    expect(row).toMatchObject({ seenSeq: 2, lastWordAt: expect.any(Date) });
    const list = await listOutreach(ruth.caller, { slug });
    const [said] = await database()
      .select()
      .from(message)
      .where(eq(message.authorId, maya.account.id));
    expect(list.ok && list.value.people[0]?.silentSince).toBe(said!.createdAt.toISOString());
    await say(maya, slug, "Back.");
    await noteLastWords();
    expect(await listed(ruth, slug)).toEqual([]);
  });

  test("is taken back at any time, and gone with the membership", async () => {
    const { ruth, maya, slug } = await circle();
    await daysPass(maya, 5);
    await stopBeingLookedAfter(maya.caller, { slug });
    expect(await listed(ruth, slug)).toEqual([]);
    await askToBeLookedAfter(maya.caller, { slug, days: 2 });
    await daysPass(maya, 5);
    expect(await listed(ruth, slug)).toHaveLength(1);
    await leaveGroup(maya.caller, { slug });
    expect(await listed(ruth, slug)).toEqual([]);
  });

  test("comes in pages, the longest silence first, without the moderator who looks", async () => {
    const { ruth, slug } = await circle();
    const guests = await people(23, `Silent ${slug}`);
    const [room] = await database().select().from(group).where(eq(group.slug, slug));
    for (const [at, one] of [ruth, ...guests].entries()) {
      if (one !== ruth) await letIn(room!, one);
      await askToBeLookedAfter(one.caller, { slug, days: 2 });
      await daysPass(one, 30 - at);
    }
    const first = await listOutreach(ruth.caller, { slug });
    if (!first.ok) throw new Error(first.reason);
    const second = await listOutreach(ruth.caller, { slug, after: first.value.next });
    if (!second.ok) throw new Error(second.reason);
    const ids = [...first.value.people, ...second.value.people].map(({ id }) => id);
    expect(ids).toEqual(guests.map(({ account }) => account.id));
    expect(second.value.next).toBeNull();
  });
});

describe("a contact", () => {
  test("is noted once, sealed, and read by the group's moderators; putting off ends by itself", async () => {
    const { ruth, dani, maya, slug } = await circle();
    await daysPass(maya, 4);
    const about = { slug, personId: maya.account.id };
    const words = "She sounded tired. Call again on Friday.";
    const log = { ...about, clientId: crypto.randomUUID(), way: "phone", note: words };
    expect(await logContact(ruth.caller, log)).toMatchObject({
      fields: { outcome: { key: "care.outcome-needed" } },
    });
    await logContact(ruth.caller, { ...log, outcome: "left-word" });
    await logContact(ruth.caller, { ...log, outcome: "left-word" });
    expect(await listOutreach(dani.caller, { slug })).toMatchObject({
      value: {
        people: [{ contacts: [{ by: ruth.account.displayName, way: "phone", note: words }] }],
      },
    });
    const [stored] = await database()
      .select()
      .from(contact)
      .where(eq(contact.accountId, maya.account.id));
    expect(stored!.note!.toString("utf8")).not.toContain("tired");
    await putOffOutreach(dani.caller, { ...about, days: "3" });
    expect(await listed(ruth, slug)).toEqual([]);
    await database()
      .update(lookAfter)
      .set({ snoozedUntil: new Date(Date.now() - 1000) });
    expect(await listed(ruth, slug)).toEqual([maya.account.id]);
  });
});

test("asking is off until asked, for 2 to 30 days, and says who sees it", async () => {
  const { maya, kit, noor, slug } = await circle();
  expect(await lookAtMyCare(kit.caller, { slug })).toMatchObject({ value: { lookAfter: null } });
  for (const days of ["1", "31", "", "two"])
    expect(await askToBeLookedAfter(kit.caller, { slug, days })).toMatchObject({
      fields: { days: { key: "care.days-range" } },
    });
  expect(await askToBeLookedAfter(noor.caller, { slug, days: 3 })).toMatchObject({
    reason: "not-found",
  });
  const mine = await lookAtMyCare(maya.caller, { slug });
  expect(mine).toMatchObject({ value: { lookAfter: { days: 3 } } });
  expect(mine.ok && mine.value.seenBy).toHaveLength(2);
});
