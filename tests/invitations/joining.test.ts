import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "#db/client.ts";
import {
  account,
  centre,
  group,
  groupGuidelines,
  guidelinesAcceptance,
  invitation,
  invitationUse,
  membership,
} from "#db/schema/index.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { on } from "#server/events.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { inviteOwner } from "#server/invitations/invite-owner.ts";
import { joinByInvitation } from "#server/invitations/join-by-invitation.ts";
import { lookAtInvitation } from "#server/invitations/look-at-invitation.ts";
import { useInvitation } from "#server/invitations/use-invitation.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, nobody, person, type Group, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { everythingStored } from "#tests/support/stored.ts";

await freshDatabase();
beforeEach(forgetPaces);

let iris: Person;
let mornings: Group;
let quiet: Group;

beforeAll(async () => {
  await database().insert(centre).values({ name: "Rivers Centre", privacyVersion: 3 });
  iris = await person("Iris", { staffRole: "staff" });
  mornings = await groupOf({ slug: "mornings", name: "Mornings", purpose: "Tea" });
  quiet = await groupOf({ slug: "quiet", name: "Quiet", access: "invite_only" });
});

async function invite(parts: { groups?: string[]; uses?: number } = {}): Promise<string> {
  const { groups = ["mornings", "quiet"], uses = 1 } = parts;
  const made = await createInvitation(iris.caller, { groups, uses, days: 7 });
  if (!made.ok) throw new Error("no invitation");
  return made.value.secret;
}

let nth = 0;
const newcomer = (secret: string, other: Record<string, unknown> = {}) => {
  nth += 1;
  return {
    invitation: secret,
    displayName: `Newcomer ${nth}`,
    email: `newcomer${nth}@cast.example`,
    password: "seven grey herons",
    timeZone: "Europe/Madrid",
    locale: "es",
    acceptGuidelines: "on",
    acceptPrivacy: "on",
    ...other,
  };
};
const join = (secret: string, other: Record<string, unknown> = {}) =>
  joinByInvitation(nobody(), newcomer(secret, other));

const change = (to: Parameters<ReturnType<ReturnType<typeof database>["update"]>["set"]>[0]) =>
  database().update(invitation).set(to);
const usesOf = async (secret: string) => {
  const rows = await database().select().from(invitation);
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(secret).digest("hex");
  return rows.find(({ secretHash }) => secretHash === hash)!;
};
const goneAnswer = { ok: false, reason: "not-found" };

it("shows where it leads before anything is typed", async () => {
  expect(await lookAtInvitation(nobody(), { invitation: await invite() })).toEqual({
    ok: true,
    value: {
      centre: "Rivers Centre",
      groups: [
        { name: "Mornings", purpose: "Tea", guidelines: expect.stringContaining("Be kind") },
        { name: "Quiet", purpose: "", guidelines: expect.stringContaining("Be kind") },
      ],
    },
  });
});

it("makes an account with its memberships and what was agreed to, and the house hears of it", async () => {
  const heard: unknown[] = [];
  const undo = on("member-joined", (what) => heard.push(what));
  const secret = await invite();
  const answer = await join(secret, { displayName: "Ana María", email: " ANA@cast.example" });
  undo();
  if (!answer.ok) throw new Error("refused");
  const { accountId, locale } = answer.value;
  expect(locale).toBe("es");
  expect(heard).toEqual([
    { groupId: mornings.id, accountId },
    { groupId: quiet.id, accountId },
  ]);

  const [row] = await database().select().from(account).where(eq(account.id, accountId));
  expect(row).toMatchObject({
    displayName: "Ana María",
    displayNameKey: "anamaria",
    email: "ana@cast.example",
    timeZone: "Europe/Madrid",
    locale: "es",
    staffRole: null,
    privacyVersion: 3,
  });
  const own = <
    Table extends typeof membership | typeof guidelinesAcceptance | typeof invitationUse,
  >(
    table: Table,
  ) =>
    database()
      .select()
      .from(table as typeof membership)
      .where(eq(table.accountId, accountId));
  expect((await own(membership)).map(({ role }) => role)).toEqual(["member", "member"]);
  expect(await own(guidelinesAcceptance)).toHaveLength(2);
  expect(await own(invitationUse)).toHaveLength(1);
  const email = "ana@cast.example";
  expect(await signIn(nobody(), { email, password: "seven grey herons" })).toMatchObject({
    ok: true,
  });
});

it("keeps neither its secret nor the newcomer's password, only hashes", async () => {
  const secret = await invite();
  await join(secret, { password: "nine unheard-of herons" });
  const stored = await everythingStored();
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain("nine unheard-of herons");
});

it("lets exactly one of twenty in who come at once by a link for one", async () => {
  const secret = await invite();
  const answers = await Promise.all(Array.from({ length: 20 }, () => join(secret)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toMatchObject(goneAnswer);
  expect((await usesOf(secret)).usesCount).toBe(1);
});

it("lets as many in as it is for", async () => {
  const secret = await invite({ uses: 3 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => join(secret)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect((await usesOf(secret)).usesCount).toBe(3);
});

it("gives one and the same answer when it is used up, over, taken back or never was", async () => {
  const [used, over, revoked] = [await invite(), await invite(), await invite()];
  await join(used);
  const never = "A".repeat(43);
  const by = async (secret: string) => eq(invitation.id, (await usesOf(secret)).id);
  await change({ expiresAt: sql`now() - interval '1 second'` }).where(await by(over));
  await change({ revokedAt: sql`now()` }).where(await by(revoked));
  const looks: unknown[] = [];
  const joins: unknown[] = [];
  const enters: unknown[] = [];
  const noor = await person("Noor");
  for (const secret of [used, over, revoked, never]) {
    looks.push(await lookAtInvitation(nobody(), { invitation: secret }));
    joins.push(await join(secret));
    enters.push(await useInvitation(noor.caller, { invitation: secret, acceptGuidelines: "on" }));
  }
  for (const answers of [looks, joins, enters]) {
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject(goneAnswer);
  }
});

it("takes no use and leaves nothing behind when the joining is refused", async () => {
  const secret = await invite();
  await person("Heron", { email: "heron@cast.example" });
  const before = await database().select().from(account);
  const taken = await join(secret, { displayName: "hérøn".replace("ø", "o") });
  expect(taken).toMatchObject({
    reason: "invalid",
    fields: { displayName: { key: "accounts.name-taken-suggest" } },
  });
  expect(await join(secret, { email: "Heron@cast.example" })).toMatchObject({
    reason: "invalid",
    fields: { email: { key: "accounts.email-not-usable" } },
  });
  expect(await join(secret, { password: "password1234" })).toMatchObject({
    fields: { password: { key: "accounts.password-common" } },
  });
  expect(await database().select().from(account)).toHaveLength(before.length);
  expect((await usesOf(secret)).usesCount).toBe(0);
  expect(await join(secret)).toMatchObject({ ok: true });
});

it("suggests three free names for one that is taken, and they can be taken", async () => {
  const name = "Ñandú de la laguna azul y muy lejana 𝔄𝔅";
  const secret = await invite({ uses: 2 });
  await join(secret, { displayName: name });
  const answer = await join(secret, { displayName: name });
  if (answer.ok) throw new Error("let in");
  const names = String(answer.fields.displayName?.with?.names).split(", ");
  expect(names).toHaveLength(3);
  expect(await join(secret, { displayName: names[0] })).toMatchObject({ ok: true });
});

it("asks for both ticks", async () => {
  const secret = await invite();
  const answer = await join(secret, { acceptGuidelines: undefined, acceptPrivacy: "no" });
  expect(answer).toMatchObject({
    reason: "invalid",
    fields: {
      acceptGuidelines: { key: "accounts.accept-first" },
      acceptPrivacy: { key: "accounts.accept-first" },
    },
  });
});

it("lets nobody choose a role for themselves", async () => {
  const answer = await join(await invite(), { staffRole: "owner", role: "moderator" });
  if (!answer.ok) throw new Error("refused");
  const { accountId } = answer.value;
  const [row] = await database().select().from(account).where(eq(account.id, accountId));
  expect(row!.staffRole).toBeNull();
});

it("makes the first owner of a real centre, once", async () => {
  const secret = await inviteOwner("Another name changes nothing");
  const answer = await join(secret);
  if (!answer.ok) throw new Error("refused");
  const { accountId } = answer.value;
  const [row] = await database().select().from(account).where(eq(account.id, accountId));
  expect(row!.staffRole).toBe("owner");
  expect(await join(secret)).toMatchObject(goneAnswer);
});

it("leads into the groups as they are now, not as they were", async () => {
  const later = await groupOf({ slug: "later", name: "Later" });
  const archived = await groupOf({ slug: "archived", name: "Archived" });
  const secret = await invite({ groups: ["later", "archived"] });
  await database()
    .insert(groupGuidelines)
    .values({ groupId: later.id, version: 2, body: "Be kinder." });
  await database().update(group).set({ guidelinesVersion: 2 }).where(eq(group.id, later.id));
  await database().update(group).set({ archivedAt: new Date() }).where(eq(group.id, archived.id));
  const answer = await join(secret);
  if (!answer.ok) throw new Error("refused");
  const rows = await database()
    .select()
    .from(membership)
    .where(eq(membership.accountId, answer.value.accountId));
  expect(rows).toMatchObject([{ groupId: later.id, guidelinesVersion: 2 }]);
});

it("lets somebody with an account into its groups, once however often they ask", async () => {
  const dani = await person("Dani");
  const secret = await invite({ uses: 5 });
  const enter = () => useInvitation(dani.caller, { invitation: secret, acceptGuidelines: "on" });
  expect(await enter()).toMatchObject({ ok: true });
  const mine = () =>
    database().select().from(membership).where(eq(membership.accountId, dani.account.id));
  expect(await mine()).toHaveLength(2);
  await database().delete(membership).where(eq(membership.groupId, quiet.id));
  expect(await enter()).toMatchObject({ ok: true });
  expect(await mine()).toHaveLength(1);
  expect((await usesOf(secret)).usesCount).toBe(1);
});

it("serves an account that sends the form twice at once", async () => {
  const lin = await person("Lin");
  const secret = await invite({ uses: 5 });
  const enter = () => useInvitation(lin.caller, { invitation: secret, acceptGuidelines: "on" });
  const answers = await Promise.all([enter(), enter(), enter()]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
});

it("wants a sign-in from whoever uses it with an account", async () => {
  const input = { invitation: await invite(), acceptGuidelines: "on" };
  expect(await useInvitation(nobody(), input)).toMatchObject({ reason: "unauthenticated" });
});

it("slows down guessing at links from one address", async () => {
  const look = (address: string) =>
    lookAtInvitation(nobody(address), { invitation: "B".repeat(43) });
  for (let round = 1; round <= 60; round += 1) {
    expect(await look("192.0.2.8")).toMatchObject(goneAnswer);
  }
  expect(await look("192.0.2.8")).toMatchObject({ reason: "too-many" });
  expect(await look("192.0.2.9")).toMatchObject(goneAnswer);
});

it("slows down joining from one address, though a whole round may join at their centre", async () => {
  for (let round = 1; round <= 60; round += 1) await join("C".repeat(43));
  expect(await join("C".repeat(43))).toMatchObject({ reason: "too-many" });
});
