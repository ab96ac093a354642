import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { outboxMail, passwordReset, account } from "#db/schema/index.ts";
import { askForReset } from "#server/accounts/ask-for-reset.ts";
import { resetPassword } from "#server/accounts/reset-password.ts";
import { findSession, openSession } from "#server/accounts/session.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { forgetPaces } from "#server/pace.ts";
import { castPassword, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { everythingStored } from "#tests/support/stored.ts";

await freshDatabase();
beforeEach(async () => {
  forgetPaces();
  await database().delete(outboxMail);
});

let nth = 0;
const somebody = (details: Parameters<typeof person>[1] = {}) =>
  person(`Person ${(nth += 1)}`, details);

const letters = () => database().select().from(outboxMail).orderBy(outboxMail.id);
const newPassword = "seven grey herons";

/** Asks for a link, lets the job send it, and takes the secret out of the letter. */
async function secretFor(who: Person): Promise<string> {
  expect(await askForReset(nobody(), { email: who.account.email })).toMatchObject({ ok: true });
  await doWaitingJobs();
  const letter = (await letters()).at(-1)!;
  expect(letter.to).toBe(who.account.email);
  return /\/recover\/([\w-]{43})\n/.exec(letter.body)![1]!;
}

const set = (secret: string, password = newPassword) =>
  resetPassword(nobody(), { secret, password });
const opens = async (who: Person, password: string) =>
  (await signIn(nobody(), { email: who.account.email, password })).ok;

it("sends a link by which one chooses a new password", async () => {
  const maya = await somebody();
  const answer = await set(await secretFor(maya));
  expect(answer).toEqual({ ok: true, value: { accountId: maya.account.id, locale: "en" } });
  expect(await opens(maya, newPassword)).toBe(true);
  expect(await opens(maya, castPassword)).toBe(false);
});

it("writes in its reader's language, and names neither a centre nor recovery", async () => {
  await secretFor(await somebody({ locale: "es" }));
  const [letter] = await letters();
  expect(letter!.subject).toBe("Una contraseña nueva");
  expect(letter!.body).toContain("durante una hora");
});

it("answers alike and does the same work at once, whether there is an account or not", async () => {
  const maya = await somebody();
  await somebody({ email: "away@cast.example", suspendedAt: new Date() });
  const jobs = async () => {
    const [row] = await database().execute<{ n: number }>(
      sql`select count(*)::int as n from graphile_worker.jobs`,
    );
    return row!.n;
  };
  const before = await jobs();
  const emails = [maya.account.email, "nobody@cast.example", "away@cast.example"];
  for (const email of emails) {
    expect(await askForReset(nobody(), { email })).toEqual({ ok: true, value: undefined });
  }
  expect(await jobs()).toBe(before + 3);
  expect(await letters()).toEqual([]);
  await doWaitingJobs();
  expect((await letters()).map(({ to }) => to)).toEqual([maya.account.email]);
  expect(await jobs()).toBe(0);
});

it("keeps the secret of a link as a hash only, outside of the demo's letters", async () => {
  const secret = await secretFor(await somebody());
  await database().delete(outboxMail);
  expect(await everythingStored()).not.toContain(secret);
});

it("keeps a new password as a hash only", async () => {
  await set(await secretFor(await somebody()));
  expect(await everythingStored()).not.toContain(newPassword);
});

it("uses a link once, even when two use it at once", async () => {
  const secret = await secretFor(await somebody());
  const answers = await Promise.all([set(secret), set(secret, "eight grey herons")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await set(secret)).toEqual({
    ok: false,
    reason: "not-found",
    message: { key: "accounts.reset-gone" },
    fields: {},
  });
});

it("lets a link hold for an hour", async () => {
  const maya = await somebody();
  const secret = await secretFor(maya);
  const [row] = await database()
    .select()
    .from(passwordReset)
    .where(eq(passwordReset.accountId, maya.account.id));
  const minutes = (row!.expiresAt.getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(59);
  expect(minutes).toBeLessThanOrEqual(60);
  await database()
    .update(passwordReset)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(passwordReset.accountId, maya.account.id));
  expect(await set(secret)).toMatchObject({ reason: "not-found" });
  expect(await opens(maya, castPassword)).toBe(true);
});

it("makes the other links void and signs every device out", async () => {
  const maya = await somebody();
  const first = await secretFor(maya);
  const second = await secretFor(maya);
  const { cookie } = await openSession(maya.account.id, "Phone", false);
  expect(await set(second)).toMatchObject({ ok: true });
  expect(await findSession(cookie.split(";")[0]!, false)).toBeNull();
  expect(await set(first)).toMatchObject({ reason: "not-found" });
});

it("sets nothing for an account that was suspended in the meantime", async () => {
  const maya = await somebody();
  const secret = await secretFor(maya);
  await database()
    .update(account)
    .set({ suspendedAt: new Date() })
    .where(eq(account.id, maya.account.id));
  expect(await set(secret)).toMatchObject({ reason: "not-found" });
});

it("refuses a guessable password, and the link can still be used", async () => {
  const maya = await somebody({ email: "long.address@cast.example" });
  const secret = await secretFor(maya);
  for (const password of ["password1234", "LONG.address@cast.example", "abcabcabcabc"]) {
    expect(await set(secret, password)).toMatchObject({
      reason: "invalid",
      fields: { password: { key: "accounts.password-common" } },
    });
  }
  expect(await set(secret, "too short")).toMatchObject({
    fields: { password: { key: "accounts.password-too-short" } },
  });
  expect(await set(secret)).toMatchObject({ ok: true });
});

it("slows down asking for one account and from one address, whether accounts exist or not", async () => {
  const maya = await somebody();
  for (const email of [maya.account.email, "nobody@cast.example"]) {
    for (let round = 1; round <= 3; round += 1) {
      expect(await askForReset(nobody(`192.0.2.${round}`), { email })).toMatchObject({ ok: true });
    }
    expect(await askForReset(nobody("192.0.2.4"), { email })).toMatchObject({ reason: "too-many" });
  }
  for (let round = 1; round <= 20; round += 1) {
    await askForReset(nobody("192.0.2.50"), { email: `someone${round}@cast.example` });
  }
  expect(await askForReset(nobody("192.0.2.50"), { email: "new@cast.example" })).toMatchObject({
    reason: "too-many",
  });
  await doWaitingJobs();
});
