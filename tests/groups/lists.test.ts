import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { account, group, membership } from "#db/schema/index.ts";
import { groupsPerPage, membersPerPage } from "#server/groups/contract.ts";
import { discoverGroups } from "#server/groups/discover-groups.ts";
import { listMembers } from "#server/groups/list-members.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { findMembership } from "#server/groups/membership.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { groupOf, letIn, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

let maya: Person;
let ruth: Person;

beforeAll(async () => {
  maya = await person("Maya");
  ruth = await person("Ruth");
});

async function named(slug: string, name: string, more: Partial<typeof group.$inferInsert> = {}) {
  const made = await groupOf({ slug, access: "open", moderators: [ruth], members: [maya] });
  await database()
    .update(group)
    .set({ name, ...more })
    .where(eq(group.id, made.id));
  return made;
}

describe("my groups", () => {
  it("stand with something new first and archived ones last, else by name", async () => {
    await named("quiet", "A quiet one");
    await named("new", "New things", { lastSeq: 3 });
    await named("resting", "Resting", { lastSeq: 9 });
    await named("old", "An archived one", { lastSeq: 4, archivedAt: new Date() });
    await pauseGroup(maya.caller, { slug: "resting" });
    const mine = await myGroups(maya.caller, {});
    expect(mine.ok && mine.value.map(({ slug, unread }) => [slug, unread])).toEqual([
      ["new", 3],
      ["quiet", 0],
      ["resting", 0],
      ["old", 4],
    ]);
  });

  it("are empty for somebody who is in none", async () => {
    const noor = await person("Noor");
    expect(await myGroups(noor.caller, {})).toEqual({ ok: true, value: [] });
  });
});

describe("how far I have read", () => {
  it("goes forwards only, and never beyond what was said", async () => {
    await named("reading", "Reading", { lastSeq: 10 });
    const mark = async (seq: number) => (await markRead(maya.caller, { slug: "reading", seq })).ok;
    const at = async () => (await findMembership(maya.account.id, "reading"))?.lastReadSeq;
    await mark(6);
    expect(await at()).toBe(6);
    await mark(2);
    expect(await at()).toBe(6);
    await mark(2_000_000_000);
    expect(await at()).toBe(10);
  });

  it("keeps the furthest of many that arrive at once", async () => {
    await named("at-once", "At once", { lastSeq: 50 });
    const seqs = [3, 44, 12, 50, 1, 29];
    await Promise.all(seqs.map((seq) => markRead(maya.caller, { slug: "at-once", seq })));
    expect((await findMembership(maya.account.id, "at-once"))?.lastReadSeq).toBe(50);
  });
});

describe("groups to discover", () => {
  it("come by name, page by page, each once, without mine and the archived ones", async () => {
    const count = groupsPerPage * 2 + 3;
    const made = [];
    for (let n = 0; n < count; n++) {
      const access = n % 2 ? "open" : "by_request";
      made.push(await groupOf({ slug: `find-${n}`, access, moderators: [ruth] }));
    }
    const sixth = made[6];
    // Two groups may have one name; the second may not fall out between two pages.
    await database().update(group).set({ name: "Same name" }).where(eq(group.slug, "find-3"));
    await database().update(group).set({ name: "Same name" }).where(eq(group.slug, "find-4"));
    await database().update(group).set({ archivedAt: new Date() }).where(eq(group.slug, "find-5"));
    const noor = await person("Nora");
    await letIn(sixth!, noor);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await discoverGroups(noor.caller, { after });
      if (!page.ok) throw new Error(page.reason);
      expect(page.value.groups.length).toBeLessThanOrEqual(groupsPerPage);
      seen.push(...page.value.groups.map(({ slug }) => slug));
      after = page.value.next ?? undefined;
    } while (after);
    const found = seen.filter((slug) => slug.startsWith("find-"));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(count - 2);
    expect(found).not.toContain("find-5");
    expect(found).not.toContain("find-6");
  });

  it("start at the beginning when the place to go on is nonsense", async () => {
    const first = await discoverGroups(maya.caller, {});
    for (const after of ["", "x", "\0", "\ud800", "999999999999.a", "a".repeat(5000), ["1.a"]])
      expect(await discoverGroups(maya.caller, { after })).toEqual(first);
  });
});

describe("the members of a group", () => {
  it("come by name, page by page, each once", async () => {
    const crowd = await named("crowd", "Crowd");
    const rows = await database()
      .insert(account)
      .values(
        Array.from({ length: membersPerPage + 10 }, (_, n) => ({
          email: `crowd-${n}@example.test`,
          displayName: `Crowd ${n}`,
          displayNameKey: `crowd${String(n).padStart(3, "0")}`,
          passwordHash: "none",
        })),
      )
      .returning({ id: account.id });
    await database()
      .insert(membership)
      .values(rows.map(({ id }) => ({ groupId: crowd.id, accountId: id, guidelinesVersion: 1 })));
    const first = await listMembers(maya.caller, { slug: "crowd" });
    if (!first.ok) throw new Error(first.reason);
    expect(first.value.members).toHaveLength(membersPerPage);
    const second = await listMembers(maya.caller, { slug: "crowd", after: first.value.next! });
    if (!second.ok) throw new Error(second.reason);
    expect(second.value.next).toBeNull();
    const names = [...first.value.members, ...second.value.members].map(({ name }) => name);
    expect(new Set(names).size).toBe(membersPerPage + 12);
    expect(names).toEqual(expect.arrayContaining(["Maya", "Ruth", "Crowd 0", "Crowd 59"]));
  });

  it("show a pseudonym and a role, and nothing else of a person", async () => {
    await named("plain", "Plain");
    const listed = await listMembers(maya.caller, { slug: "plain" });
    expect(listed.ok && listed.value.members).toEqual([
      { id: maya.account.id, name: "Maya", role: "member" },
      { id: ruth.account.id, name: "Ruth", role: "moderator" },
    ]);
  });
});
