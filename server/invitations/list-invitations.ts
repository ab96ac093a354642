import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, invitation, invitationGroup } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { invitationsPerPage, ListInvitations, type InvitationView } from "./contract.ts";

type Row = typeof invitation.$inferSelect;

/** The centre's invitations, the newest first, and the groups that a new one may lead into. */
export const listInvitations = operation(
  { input: ListInvitations },
  async function listInvitations({ actor }, { before }) {
    if (!may.centre.invite(actor)) throw new Refusal("forbidden");
    const rows = await database()
      .select()
      .from(invitation)
      .where(before === undefined ? undefined : isOlderThan(before))
      .orderBy(desc(invitation.createdAt), desc(invitation.id))
      .limit(invitationsPerPage + 1);
    const shown = rows.slice(0, invitationsPerPage);
    const groupsOf = await groupNames(shown.map(({ id }) => id));
    const page = shown.map((row) => viewOf(row, groupsOf.get(row.id) ?? []));
    const next = rows.length > invitationsPerPage ? page.at(-1)?.id : undefined;
    return { invitations: page, next: next ?? null, groups: await groupChoices() };
  },
);

/** By time and id together, so that ones of the same moment are neither skipped nor shown twice. */
const isOlderThan = (id: string) => sql`(${invitation.createdAt}, ${invitation.id}) < (
  select older.created_at, older.id from ${invitation} older where older.id = ${id}::uuid)`;

/** The names of the groups that invitations lead into, by the invitations' ids. */
async function groupNames(ids: string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>(ids.map((id) => [id, []]));
  const rows = await database()
    .select({ id: invitationGroup.invitationId, name: group.name })
    .from(invitationGroup)
    .innerJoin(group, eq(group.id, invitationGroup.groupId))
    .where(inArray(invitationGroup.invitationId, ids))
    .orderBy(asc(group.name));
  for (const { id, name } of rows) names.get(id)?.push(name);
  return names;
}

function viewOf(row: Row, groups: string[]): InvitationView {
  const { id, label, usesAllowed, usesCount } = row;
  return {
    id,
    label,
    groups,
    usesAllowed,
    usesCount,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: stateOf(row, new Date()),
  };
}

function stateOf(row: Row, now: Date): InvitationView["state"] {
  if (row.revokedAt) return "revoked";
  if (row.usesCount >= row.usesAllowed) return "used";
  return row.expiresAt <= now ? "expired" : "open";
}

function groupChoices(): Promise<{ slug: string; name: string }[]> {
  return database()
    .select({ slug: group.slug, name: group.name })
    .from(group)
    .where(and(isNull(group.archivedAt), eq(group.isDrill, false)))
    .orderBy(asc(group.name))
    .limit(50);
}
