import { createHash } from "node:crypto";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import { Lucia, TimeSpan, type Adapter } from "lucia";
import { database, hotSql } from "#db/client.ts";
import { account, session } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { announce } from "../events.ts";

/** A session lives this long after its last use (sliding). */
const lifetime = new TimeSpan(30, "d");
/** How exactly the list of devices knows a last use, in milliseconds; each note is a write. */
const noteUseEvery = 60 * 60 * 1000;

/** What is asked of whoever a session belongs to. */
type AccountRow = Pick<
  typeof account.$inferSelect,
  "displayName" | "locale" | "timeZone" | "staffRole" | "suspendedAt"
>;

declare module "lucia" {
  interface Register {
    Lucia: Lucia<{ lastUsedAt?: Date }, AccountRow>;
    DatabaseUserAttributes: AccountRow;
    DatabaseSessionAttributes: { device: string; lastUsedAt?: Date };
  }
}

/** SHA-256 of a cookie's secret, in hex: all that the database knows of it. */
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Lucia's adapter, except that a session's secret is hashed on its way into the database. */
const hashingAdapter: Adapter = {
  async getSessionAndUser(secret) {
    const row = await findRow(hashOf(secret));
    if (!row) return [null, null];
    const { userId, expiresAt, device, lastUsedAt, ...attributes } = row;
    return [
      { id: secret, userId, expiresAt, attributes: { device, lastUsedAt } },
      { id: userId, attributes },
    ];
  },
  getUserSessions: (userId) => adapter().getUserSessions(userId),
  setSession: (one) => adapter().setSession({ ...one, id: hashOf(one.id) }),
  updateSessionExpiration: (secret, expiresAt) =>
    adapter().updateSessionExpiration(hashOf(secret), expiresAt),
  deleteSession: (secret) => adapter().deleteSession(hashOf(secret)),
  deleteUserSessions: (userId) => adapter().deleteUserSessions(userId),
  deleteExpiredSessions: () => adapter().deleteExpiredSessions(),
};

/** Asked with everything that anybody does, and so written by hand. */
async function findRow(id: string) {
  const [row] = await hotSql()`
    select s.user_id, s.expires_at, s.last_used_at, s.device,
      a.display_name, a.locale, a.time_zone, a.staff_role, a.suspended_at
    from session s join account a on a.id = s.user_id
    where s.id = ${id}`;
  if (!row) return null;
  return {
    userId: row.user_id as string,
    expiresAt: new Date(row.expires_at as string),
    lastUsedAt: new Date(row.last_used_at as string),
    device: row.device as string,
    displayName: row.display_name as string,
    locale: row.locale as AccountRow["locale"],
    timeZone: row.time_zone as string,
    staffRole: row.staff_role as AccountRow["staffRole"],
    suspendedAt: row.suspended_at === null ? null : new Date(row.suspended_at as string),
  };
}

/** Made for each question, so that it asks within the transaction that is under way. */
function adapter(): Adapter {
  return new DrizzlePostgreSQLAdapter(database(), session, account);
}

const luciaFor = (secure: boolean) =>
  new Lucia(hashingAdapter, {
    sessionExpiresIn: lifetime,
    sessionCookie: {
      name: secure ? "__Host-evenkeel-session" : "evenkeel-session",
      expires: true,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: (row) => row,
    getSessionAttributes: ({ lastUsedAt }) => ({ ...(lastUsedAt && { lastUsedAt }) }),
  });
/** Our cookie in a header, whatever else is in there: Lucia's own reader stumbles over odd escapes. */
const plainCookie = /(?:^|;) *evenkeel-session=([a-z0-9]{40}) *(?:;|$)/;
const guardedCookie = /(?:^|;) *__Host-evenkeel-session=([a-z0-9]{40}) *(?:;|$)/;

const plain = luciaFor(false);
const overTls = luciaFor(true);
const lucia = (secure: boolean) => (secure ? overTls : plain);

/** Signs somebody in on a device; answers with the `Set-Cookie` and the session's public name. */
export async function openSession(
  accountId: string,
  device: string,
  secure: boolean,
): Promise<{ cookie: string; sessionHash: string }> {
  const { id } = await lucia(secure).createSession(accountId, { device: device.slice(0, 120) });
  return { cookie: lucia(secure).createSessionCookie(id).serialize(), sessionHash: hashOf(id) };
}

/** A session that holds, and whose it is. */
export interface FoundSession {
  actor: Actor;
  expiresAt: Date;
  /** The `Set-Cookie` that prolongs it, when half of its time was over. */
  cookie?: string;
}

/** Who a `Cookie` header belongs to; nobody for whatever is forged, expired, broken or suspended. */
export async function findSession(
  cookieHeader: string,
  secure: boolean,
): Promise<FoundSession | null> {
  const secret = (secure ? guardedCookie : plainCookie).exec(cookieHeader)?.[1];
  if (!secret) return null;
  const { session: found, user } = await lucia(secure).validateSession(secret);
  if (!found || user.suspendedAt) return null;
  const sessionHash = hashOf(secret);
  if (Date.now() - Number(found.lastUsedAt ?? 0) > noteUseEvery) await noteUse(sessionHash);
  const { id: accountId, displayName, locale, timeZone, staffRole } = user;
  const actor = { accountId, sessionHash, displayName, locale, timeZone, staffRole };
  const cookie = found.fresh && lucia(secure).createSessionCookie(secret).serialize();
  return { actor, expiresAt: found.expiresAt, ...(cookie && { cookie }) };
}

/** A `Set-Cookie` that takes the session's cookie away. */
export function signedOutCookie(secure: boolean): string {
  return lucia(secure).createBlankSessionCookie().serialize();
}

/** Ends one device's session, and its sockets with it. */
export async function endSession(sessionHash: string): Promise<void> {
  await database().delete(session).where(eq(session.id, sessionHash));
  announce("session-ended", { sessionHash });
}

/** Ends all sessions of an account, except perhaps the one that asks. */
export async function endSessions(accountId: string, exceptSessionHash?: string): Promise<void> {
  await database()
    .delete(session)
    .where(
      and(
        eq(session.userId, accountId),
        exceptSessionHash === undefined ? undefined : ne(session.id, exceptSessionHash),
      ),
    );
  announce("sessions-ended", { accountId, ...(exceptSessionHash && { exceptSessionHash }) });
}

/** One of somebody's signed-in devices. */
export interface Device {
  sessionHash: string;
  device: string;
  createdAt: Date;
  lastUsedAt: Date;
}

/** Somebody's signed-in devices, the last used first; at most 50. */
export function devicesOf(accountId: string): Promise<Device[]> {
  return database()
    .select({
      sessionHash: session.id,
      device: session.device,
      createdAt: session.createdAt,
      lastUsedAt: session.lastUsedAt,
    })
    .from(session)
    .where(and(eq(session.userId, accountId), gt(session.expiresAt, sql`now()`)))
    .orderBy(sql`${session.lastUsedAt} desc`)
    .limit(50);
}

/** Forgets sessions that nobody can use any more. */
export async function forgetExpiredSessions(): Promise<void> {
  await database()
    .delete(session)
    .where(lt(session.expiresAt, sql`now()`));
}

async function noteUse(sessionHash: string): Promise<void> {
  await database()
    .update(session)
    .set({ lastUsedAt: sql`now()` })
    .where(eq(session.id, sessionHash));
}
