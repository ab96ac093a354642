import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { invitation } from "#db/schema/index.ts";
import { invitationsPerPage } from "#server/invitations/contract.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { joinByInvitation } from "#server/invitations/join-by-invitation.ts";
import { listInvitations } from "#server/invitations/list-invitations.ts";
import { lookAtInvitation } from "#server/invitations/look-at-invitation.ts";
import { revokeInvitation } from "#server/invitations/revoke-invitation.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

let iris: Person;
let ruth: Person;

beforeAll(async () => {
  iris = await person("Iris", { staffRole: "staff" });
  ruth = await person("Ruth");
  await groupOf({ slug: "mornings", name: "Mornings", moderators: [ruth] });
  await groupOf({ slug: "abend", name: "Evenings" });
});
beforeEach(async () => {
  forgetPaces();
  await database().delete(invitation);
});

const form = { label: "Spring", groups: ["mornings", "abend"], uses: "3", days: "14" };

async function list(input: unknown = {}) {
  const answer = await listInvitations(iris.caller, input);
  if (!answer.ok) throw new Error("refused");
  return answer.value;
}

async function make(other: Record<string, unknown> = {}): Promise<string> {
  const answer = await createInvitation(iris.caller, { ...form, ...other });
  if (!answer.ok) throw new Error("refused");
  return answer.value.secret;
}

it("are made by staff, and answer with a secret that is nowhere else", async () => {
  const secret = await make();
  expect(secret).toMatch(/^[\w-]{43}$/);
  const shown = await list();
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect(shown.invitations).toMatchObject([
    {
      label: "Spring",
      groups: ["Evenings", "Mornings"],
      usesAllowed: 3,
      usesCount: 0,
      state: "open",
    },
  ]);
  const days = (Date.parse(shown.invitations[0]!.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(14, 2);
});

it("each show their own groups in the list", async () => {
  await make({ groups: "mornings" });
  await make({ groups: undefined });
  await make({ groups: ["abend"] });
  expect((await list()).invitations.map(({ groups }) => groups)).toEqual([
    ["Evenings"],
    [],
    ["Mornings"],
  ]);
});

it("are not the business of members, moderators or strangers", async () => {
  await make();
  const [{ id } = { id: "" }] = (await list()).invitations;
  const doors = [
    (caller: Person["caller"]) => createInvitation(caller, form),
    (caller: Person["caller"]) => listInvitations(caller, {}),
    (caller: Person["caller"]) => revokeInvitation(caller, { id }),
  ];
  for (const door of doors) {
    expect(await door(ruth.caller)).toMatchObject({ ok: false, reason: "forbidden" });
    expect(await door(nobody() as Person["caller"])).toMatchObject({ reason: "unauthenticated" });
  }
  expect((await list()).invitations).toHaveLength(1);
});

it("lead only into groups that there are", async () => {
  for (const groups of ["nowhere", ["mornings", "nowhere"], "", "a\0b", "__proto__", [""]]) {
    const answer = await createInvitation(iris.caller, { ...form, groups });
    if (groups === "") expect(answer).toMatchObject({ ok: true });
    else expect(answer).toMatchObject({ fields: { groups: { key: "refusal.invalid-field" } } });
  }
});

it.each([
  ["uses", "0", "accounts.number-range"],
  ["uses", "1001", "accounts.number-range"],
  ["uses", "1.5", "accounts.number-range"],
  ["uses", "many", "refusal.invalid-field"],
  ["days", "0", "accounts.number-range"],
  ["days", "91", "accounts.number-range"],
  ["days", "-1", "accounts.number-range"],
  ["label", "x".repeat(81), "accounts.label-too-long"],
  ["label", "\ud800", "refusal.unreadable-text"],
])("are not made with %s %j", async (field, value, key) => {
  expect(await createInvitation(iris.caller, { ...form, [field]: value })).toMatchObject({
    reason: "invalid",
    fields: { [field]: { key } },
  });
});

it("can be taken back, once, and whoever joined by one stays", async () => {
  const secret = await make();
  const joined = await joinByInvitation(nobody(), {
    invitation: secret,
    displayName: "Maya",
    email: "maya@cast.example",
    password: "seven grey herons",
    timeZone: "UTC",
    locale: "en",
    acceptGuidelines: "on",
    acceptPrivacy: "on",
  });
  expect(joined).toMatchObject({ ok: true });
  const [{ id } = { id: "" }] = (await list()).invitations;
  expect(await revokeInvitation(iris.caller, { id })).toMatchObject({ ok: true });
  expect(await revokeInvitation(iris.caller, { id })).toMatchObject({ reason: "not-found" });
  expect(await lookAtInvitation(nobody(), { invitation: secret })).toMatchObject({ ok: false });
  expect((await list()).invitations).toMatchObject([{ state: "revoked", usesCount: 1 }]);
});

it("say how they stand", async () => {
  await make({ label: "over" });
  await make({ label: "used" });
  const set = (label: string, to: Partial<typeof invitation.$inferInsert>) =>
    database().update(invitation).set(to).where(eq(invitation.label, label));
  await set("over", { expiresAt: new Date(Date.now() - 1000) });
  await set("used", { usesCount: 3 });
  const states = (await list()).invitations.map(({ label, state }) => [label, state]);
  expect(states).toEqual([
    ["used", "used"],
    ["over", "expired"],
  ]);
});

it("are listed in pages, each exactly once, even when made in one moment", async () => {
  const at = new Date();
  await database()
    .insert(invitation)
    .values(
      Array.from({ length: invitationsPerPage * 2 + 1 }, (_, n) => ({
        secretHash: `hash ${n}`,
        label: `${n}`,
        expiresAt: new Date(Date.now() + 1000),
        createdAt: at,
      })),
    );
  const seen: string[] = [];
  let before: string | null = null;
  const sizes: number[] = [];
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ before: before ?? undefined });
    sizes.push(page.invitations.length);
    seen.push(...page.invitations.map(({ label }) => label));
    before = page.next;
  } while (before);
  expect(sizes).toEqual([invitationsPerPage, invitationsPerPage, 1]);
  expect(new Set(seen).size).toBe(invitationsPerPage * 2 + 1);
});

it("are listed from the start when the page asked for is no page", async () => {
  await make();
  for (const before of ["", "x", 7, ["a"], "a\0b", "2026-01-01T00:00:00Z"]) {
    expect((await list({ before })).invitations).toHaveLength(1);
  }
});
