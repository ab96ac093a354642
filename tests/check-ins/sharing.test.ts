import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { blockPerson } from "#server/accounts/block-person.ts";
import { readSharedCheckIns } from "#server/check-ins/read-shared-check-ins.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";
import { on } from "#server/events.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** Two groups; the author is in both, the reader in the first, the stranger in none. */
async function scene() {
  const tag = randomUUID().slice(0, 6);
  const [author, reader, stranger] = await Promise.all(
    ["Author", "Reader", "Stranger"].map((name) => person(`${name} ${tag}`)),
  );
  const first = `first-${tag}`;
  const second = `second-${tag}`;
  await groupOf({ slug: first, members: [author!, reader!] });
  await groupOf({ slug: second, members: [author!] });
  return { author: author!, reader: reader!, stranger: stranger!, first, second };
}

async function note(who: Person, more: Record<string, unknown> = {}) {
  const input = { clientId: randomUUID(), arousal: 3, note: "only for me", ...more };
  const answer = await saveCheckIn(who.caller, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function seenBy(who: Person, slug: string) {
  const answer = await readSharedCheckIns(who.caller, { slug });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.checkIns;
}

describe("a check-in", () => {
  test("is private until its author says otherwise", async () => {
    const { author, reader, first } = await scene();
    await note(author);
    expect(await seenBy(reader, first)).toEqual([]);
  });

  test("that is shared is read by the group, its note only if that was said too", async () => {
    const { author, reader, first } = await scene();
    const one = await note(author, { sharing: "group", slug: first, craving: 8 });
    const [seen] = await seenBy(reader, first);
    expect(seen).toEqual({
      id: one.id,
      author: { id: author.account.id, name: author.account.displayName },
      day: one.day,
      at: one.at,
      arousal: 3,
      craving: 8,
      mood: null,
      sleepHours: null,
      halt: [],
      returnedToUse: null,
      note: null,
    });
    await shareCheckIn(author.caller, {
      id: one.id,
      sharing: "group",
      slug: first,
      sharesNote: "on",
    });
    expect(await seenBy(reader, first)).toMatchObject([{ note: "only for me" }]);
  });

  test("can be shared later, moved to another group, and taken back", async () => {
    const { author, reader, first, second } = await scene();
    const { id } = await note(author);
    await shareCheckIn(author.caller, { id, sharing: "group", slug: first });
    expect(await seenBy(reader, first)).toHaveLength(1);
    await shareCheckIn(author.caller, { id, sharing: "group", slug: second });
    expect(await seenBy(reader, first)).toEqual([]);
    expect(await seenBy(author, second)).toHaveLength(1);
    expect(await shareCheckIn(author.caller, { id, sharing: "private" })).toMatchObject({
      value: { sharedWith: null },
    });
    expect(await seenBy(author, second)).toEqual([]);
  });

  test("tells the groups that see it, saw it or see it anew, and each only once", async () => {
    const { author, first, second } = await scene();
    const heard: string[] = [];
    const stop = [
      on("check-in-shared", ({ slug }) => heard.push(`+${slug}`)),
      on("check-in-unshared", ({ slug }) => heard.push(`-${slug}`)),
    ];
    const { id } = await note(author);
    const share = (more: Record<string, unknown>) => shareCheckIn(author.caller, { id, ...more });
    await share({ sharing: "group", slug: first });
    await share({ sharing: "group", slug: first });
    await share({ sharing: "group", slug: second });
    await share({ sharing: "private" });
    await share({ sharing: "private" });
    stop.forEach((undo) => undo());
    expect(heard).toEqual([`+${first}`, `-${first}`, `+${second}`, `-${second}`]);
  });

  test("is gone for the group when its author leaves", async () => {
    const { author, reader, first } = await scene();
    await note(author, { sharing: "group", slug: first });
    await leaveGroup(author.caller, { slug: first });
    expect(await seenBy(reader, first)).toEqual([]);
  });

  test("is not there for whoever has blocked its author", async () => {
    const { author, reader, first } = await scene();
    await note(author, { sharing: "group", slug: first });
    await blockPerson(reader.caller, { person: author.account.id });
    expect(await seenBy(reader, first)).toEqual([]);
  });

  test("can't be shared with an archived group", async () => {
    const { author, first } = await scene();
    await database().update(group).set({ archivedAt: new Date() }).where(eq(group.slug, first));
    const { id } = await note(author);
    expect(await shareCheckIn(author.caller, { id, sharing: "group", slug: first })).toMatchObject({
      ok: false,
      reason: "conflict",
    });
  });
});

describe("outsiders", () => {
  test("hear the same of a group as of one that does not exist", async () => {
    const { author, stranger, first } = await scene();
    await note(author, { sharing: "group", slug: first });
    const real = await readSharedCheckIns(stranger.caller, { slug: first });
    expect(real).toEqual(await readSharedCheckIns(stranger.caller, { slug: "no-such-group" }));
    expect(real).toMatchObject({ ok: false, reason: "not-found" });
  });

  test("can neither share nor take back what is another's", async () => {
    const { author, reader, first } = await scene();
    const { id } = await note(author);
    const answer = await shareCheckIn(reader.caller, { id, sharing: "group", slug: first });
    expect(answer).toEqual(
      await shareCheckIn(reader.caller, { id: randomUUID(), sharing: "group", slug: first }),
    );
    expect(answer).toMatchObject({ ok: false, reason: "not-found" });
    expect(await seenBy(reader, first)).toEqual([]);
  });

  test("can't change a check-in by its client id", async () => {
    const { author, reader } = await scene();
    const { id, clientId } = await note(author);
    const theirs = await note(reader, { clientId, arousal: -5 });
    expect(theirs.id).not.toBe(id);
  });
});

test("what members shared comes in pages, also when one was taken back in between", async () => {
  const { author, reader, first } = await scene();
  for (let at = 0; at < 35; at += 1)
    await note(author, { sharing: "group", slug: first, ago: at * 60_000 });
  const page = await readSharedCheckIns(reader.caller, { slug: first });
  if (!page.ok) throw new Error("no page");
  expect(page.value.checkIns).toHaveLength(30);
  const { next } = page.value;
  await shareCheckIn(author.caller, { id: next, sharing: "private" });
  const rest = await readSharedCheckIns(reader.caller, { slug: first, after: next });
  expect(rest).toMatchObject({ value: { checkIns: { length: 5 }, next: null } });
});

test("whatever arrives in a field is refused in words, never by a fault", async () => {
  const { author, first } = await scene();
  const fresh = () => {
    forgetPaces();
    return author.caller;
  };
  const right = { clientId: randomUUID(), arousal: 0, id: randomUUID(), slug: first };
  const whole = { ...right, sharing: "group" };
  for (const field of ["clientId", "arousal", "craving", "sleepHours", "halt", "note", "ago"])
    await tryField(saveCheckIn, fresh, whole, field);
  for (const field of ["id", "sharing", "slug", "sharesNote"])
    await tryField(shareCheckIn, fresh, whole, field);
  for (const field of ["slug", "after"]) await tryField(readSharedCheckIns, fresh, whole, field);
  for (const door of [saveCheckIn, shareCheckIn]) await tryWhole(door, fresh);
});
