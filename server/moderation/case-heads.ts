import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, group, message, moderationCase, report } from "#db/schema/index.ts";
import { namesOf } from "../accounts/names-of.ts";
import type { CaseHead } from "./view-contract.ts";
import { stillHolds } from "./still-holds.ts";
import { urgencyAt } from "./urgency.ts";

type Row = typeof moderationCase.$inferSelect;

/** Longest excerpt on the desk's list, in characters. */
const longestExcerpt = 140;

/** Cases in few words, in the order that they are given. */
export async function headsOf(rows: Row[], me: string): Promise<CaseHead[]> {
  if (rows.length === 0) return [];
  const [rooms, names, reported, said, held, waiting, invented] = await Promise.all([
    roomsOf(rows),
    namesOf(rows.flatMap((row) => [row.personId, row.claimedBy])),
    reportedIn(rows),
    saidIn(rows),
    heldAmong(rows),
    waitingIn(rows),
    inventedAmong(rows),
  ]);
  return rows.map((row) => {
    const { id, groupId, personId, claimedBy } = row;
    const waits = waiting.get(id);
    const why = reported.filter(({ caseId }) => caseId === id);
    return {
      id,
      ...rooms.get(groupId)!,
      subject: row.subject,
      urgency: urgencyAt(row.urgency),
      openedAt: row.openedAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      person: personOf(names, personId),
      excerpt: short(said.get(id) ?? waits?.body ?? ""),
      waiting: waits?.count ?? 0,
      reasons: why.map(({ reason }) => reason),
      reporters: why.reduce((sum, { reporters }) => sum + reporters, 0),
      claimedBy: held.has(id) ? personOf(names, claimedBy) : null,
      isMine: claimedBy === me,
      isEscalated: row.escalatedAt !== null,
      isDrill: personId !== null && invented.has(personId),
    };
  });
}

const personOf = (names: Map<string, string>, id: string | null) =>
  id && names.has(id) ? { id, name: names.get(id)! } : null;

async function roomsOf(rows: Row[]) {
  const ids = [...new Set(rows.map(({ groupId }) => groupId))];
  const rooms = await database()
    .select({ id: group.id, slug: group.slug, group: group.name })
    .from(group)
    .where(inArray(group.id, ids));
  return new Map(rooms.map(({ id, ...room }) => [id, room]));
}

/** Those that were claimed by somebody who may still work on them. */
async function heldAmong(rows: Row[]): Promise<Set<string>> {
  const claimed = rows.filter(({ claimedBy }) => claimedBy !== null).map(({ id }) => id);
  if (claimed.length === 0) return new Set();
  const held = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(and(inArray(moderationCase.id, claimed), stillHolds));
  return new Set(held.map(({ id }) => id));
}

async function inventedAmong(rows: Row[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ personId }) => personId ?? []);
  const invented = await database()
    .select({ id: account.id })
    .from(account)
    .where(and(inArray(account.id, ids), account.isInvented));
  return new Set(invented.map(({ id }) => id));
}

/** Why, the commonest first; a rule counts as nobody. */
function reportedIn(rows: Row[]) {
  const reporters = sql<number>`count(${report.reporterId})::int`;
  return database()
    .select({ caseId: report.caseId, reason: report.reason, reporters })
    .from(report)
    .where(
      inArray(
        report.caseId,
        rows.map(({ id }) => id),
      ),
    )
    .groupBy(report.caseId, report.reason)
    .orderBy(desc(sql`count(*)`), report.reason);
}

async function saidIn(rows: Row[]): Promise<Map<string, string>> {
  const about = rows.filter(({ messageSeq }) => messageSeq !== null);
  if (about.length === 0) return new Map();
  const found = await database()
    .select({
      id: moderationCase.id,
      body: sql<string>`left(${message.body}, ${longestExcerpt * 2})`,
    })
    .from(moderationCase)
    .innerJoin(
      message,
      and(eq(message.groupId, moderationCase.groupId), eq(message.seq, moderationCase.messageSeq)),
    )
    .where(
      inArray(
        moderationCase.id,
        about.map(({ id }) => id),
      ),
    );
  return new Map(found.map(({ id, body }) => [id, body]));
}

const short = (body: string) =>
  [...body.replace(/\s+/g, " ")].slice(0, longestExcerpt).join("").trim();

/** How many messages wait in cases about a person, counted no further than a hundred, and the first one's beginning. */
async function waitingIn(rows: Row[]): Promise<Map<string, { count: number; body: string }>> {
  const ids = rows.filter(({ subject }) => subject === "person").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await database().execute<{ id: string; count: number; body: string }>(sql`
    select c.id, counted.count, left(earliest.body, ${longestExcerpt * 2}) as body
    from unnest(${sql.param(ids)}::uuid[]) as c (id)
    cross join lateral (
      select count(*)::int as count from (
        select 1 from held_message where case_id = c.id and state = 'waiting' limit 100
      ) as hundred
    ) as counted
    cross join lateral (
      select body from held_message where case_id = c.id and state = 'waiting'
      order by created_at, id limit 1
    ) as earliest`);
  return new Map(found.map(({ id, count, body }) => [id, { count, body }]));
}

/** Cases that wait for whoever moderates these groups, or, of staff, that were handed to them. */
export const waitsFor = (groupIds: number[], isStaff: boolean, me: string) =>
  and(
    isNull(moderationCase.resolvedAt),
    or(
      groupIds.length > 0 ? inArray(moderationCase.groupId, groupIds) : sql`false`,
      isStaff ? sql`${moderationCase.escalatedAt} is not null` : sql`false`,
    ),
    sql`${moderationCase.personId} is distinct from ${me}::uuid`,
  );
