import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { database, transaction } from "#db/client.ts";
import { account, session } from "#db/schema/index.ts";
import {
  devicesOf,
  endSession,
  endSessions,
  findSession,
  forgetExpiredSessions,
  openSession,
  signedOutCookie,
} from "#server/accounts/session.ts";
import { on } from "#server/events.ts";
import { person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { everythingStored } from "#tests/support/stored.ts";

await freshDatabase();

const day = 24 * 60 * 60 * 1000;
let maya: Person;
beforeAll(async () => {
  maya = await person("Maya", { timeZone: "Europe/Madrid", staffRole: "staff" });
});

/** Opens a session, and answers with what the browser sends back. */
async function open(who = maya, secure = false) {
  const { cookie, sessionHash } = await openSession(who.account.id, "Firefox · Android", secure);
  const [sent = ""] = cookie.split(";");
  return { cookie, sessionHash, sent, secret: sent.split("=")[1] ?? "" };
}

const change = (sessionHash: string, to: Partial<typeof session.$inferInsert>) =>
  database().update(session).set(to).where(eq(session.id, sessionHash));

it("is found by its cookie, with whose it is", async () => {
  const { sent, sessionHash } = await open();
  const found = await findSession(`evenkeel-language=en; ${sent}; other=1`, false);
  expect(found?.actor).toEqual({
    accountId: maya.account.id,
    sessionHash,
    displayName: "Maya",
    locale: "en",
    timeZone: "Europe/Madrid",
    staffRole: "staff",
  });
  expect(found?.cookie).toBeUndefined();
});

it("has a cookie that scripts and other sites can't use, and that TLS guards", async () => {
  const plain = await open();
  expect(plain.cookie).toMatch(/^evenkeel-session=[a-z0-9]{40};/);
  for (const part of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(plain.cookie).toContain(part);
  expect(plain.cookie).not.toContain("Secure");
  const guarded = await open(maya, true);
  expect(guarded.cookie).toMatch(/^__Host-evenkeel-session=/);
  expect(guarded.cookie).toContain("Secure");
  expect(guarded.cookie).not.toContain("Domain");
  expect(await findSession(guarded.sent, true)).not.toBeNull();
  expect(await findSession(guarded.sent, false)).toBeNull();
  expect(signedOutCookie(true)).toMatch(/^__Host-evenkeel-session=;.*Max-Age=0/);
});

it("is kept as a hash only", async () => {
  const { secret, sessionHash } = await open();
  const stored = await everythingStored();
  expect(stored).toContain(sessionHash);
  expect(stored).not.toContain(secret);
  expect(await findSession(`evenkeel-session=${sessionHash}`, false)).toBeNull();
});

it("is a new one at each sign-in", async () => {
  const secrets = await Promise.all([open(), open(), open()]);
  expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(3);
});

it("is prolonged by use once half of its time is over, and not before", async () => {
  const { sent, sessionHash } = await open();
  await change(sessionHash, { expiresAt: new Date(Date.now() + 16 * day) });
  expect((await findSession(sent, false))?.cookie).toBeUndefined();
  await change(sessionHash, { expiresAt: new Date(Date.now() + 14 * day) });
  const found = await findSession(sent, false);
  expect(found?.cookie).toContain(sent);
  expect(found!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29.9 * day);
  const [row] = await database().select().from(session).where(eq(session.id, sessionHash));
  expect(row!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29.9 * day);
});

it("opens nothing once it is over, and is forgotten", async () => {
  const { sent, sessionHash } = await open();
  await change(sessionHash, { expiresAt: new Date(Date.now() - 1000) });
  expect(await findSession(sent, false)).toBeNull();
  const other = await open();
  await change(other.sessionHash, { expiresAt: new Date(Date.now() - 1000) });
  await forgetExpiredSessions();
  const rows = await database().select().from(session).where(eq(session.id, other.sessionHash));
  expect(rows).toEqual([]);
});

it("opens nothing while its account is suspended", async () => {
  const dani = await person("Dani");
  const { sent } = await open(dani);
  const suspend = (suspendedAt: Date | null) =>
    database().update(account).set({ suspendedAt }).where(eq(account.id, dani.account.id));
  await suspend(new Date());
  expect(await findSession(sent, false)).toBeNull();
  await suspend(null);
  expect(await findSession(sent, false)).not.toBeNull();
});

it("notes its last use at most once an hour", async () => {
  const { sent, sessionHash } = await open();
  const lastUse = async () =>
    (await devicesOf(maya.account.id)).find((one) => one.sessionHash === sessionHash)!.lastUsedAt;
  const recent = new Date(Date.now() - 50 * 60 * 1000);
  await change(sessionHash, { lastUsedAt: recent });
  await findSession(sent, false);
  expect(await lastUse()).toEqual(recent);
  await change(sessionHash, { lastUsedAt: new Date(Date.now() - 61 * 60 * 1000) });
  await findSession(sent, false);
  expect((await lastUse()).getTime()).toBeGreaterThan(Date.now() - 60_000);
});

it("is none for whatever else a browser may send", async () => {
  const odd = [
    "",
    "=",
    ";;;",
    "evenkeel-session",
    "evenkeel-session=",
    "evenkeel-session=%",
    "evenkeel-session=%ZZ%E0%A4%A",
    "evenkeel-session=%00",
    `evenkeel-session=${"a".repeat(100_000)}`,
    `evenkeel-session=${"%41".repeat(5000)}`,
    "evenkeel-session=' or 1=1 --",
    "evenkeel-session=\ud800",
    "__proto__=1; evenkeel-session=__proto__",
    "x=%; ".repeat(2000),
  ];
  for (const cookie of odd) expect(await findSession(cookie, false)).toBeNull();
});

it("stands beside cookies of other programs that can't be decoded", async () => {
  const { sent } = await open();
  expect(await findSession(`theirs=%E0%A4%A; ${sent}`, false)).not.toBeNull();
});

it("ends alone or with all the others, and its sockets are told after the commit", async () => {
  const noor = await person("Noor");
  const heard: unknown[] = [];
  const deaf = [
    on("session-ended", (what) => heard.push(what)),
    on("sessions-ended", (what) => heard.push(what)),
  ];
  const [one, two, three] = [await open(noor), await open(noor), await open(noor)];
  const accountId = noor.account.id;

  await transaction(async () => {
    await endSession(one.sessionHash);
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual([{ sessionHash: one.sessionHash }]);
  expect(await findSession(one.sent, false)).toBeNull();

  await endSessions(accountId, two.sessionHash);
  expect(heard[1]).toEqual({ accountId, exceptSessionHash: two.sessionHash });
  expect(await findSession(two.sent, false)).not.toBeNull();
  expect(await findSession(three.sent, false)).toBeNull();

  await endSessions(accountId);
  expect(heard[2]).toEqual({ accountId });
  expect(await findSession(two.sent, false)).toBeNull();
  for (const undo of deaf) undo();
});
