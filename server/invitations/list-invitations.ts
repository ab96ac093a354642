import { asc, desc, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, invitation, invitationGroup } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { invitationsPerPage, ListInvitations, type InvitationView } from "./contract.ts";

type Row = typeof invitation.$inferSelect & { groups: string[] };

const groupNames = sql<string[]>`array(
  select ${group.name} from ${invitationGroup} join ${group} on ${group.id} = ${invitationGroup.groupId}
  where ${invitationGroup.invitationId} = ${invitation.id} order by ${group.name})`;

/** The centre's invitations, the newest first, and the groups that a new one may lead into. */
export const listInvitations = operation(
  { input: ListInvitations },
  async function listInvitations({ actor }, { before }) {
    if (!may.centre.invite(actor)) throw new Refusal("forbidden");
    const rows = await database()
      .select({ row: invitation, groups: groupNames })
      .from(invitation)
      .where(before === undefined ? undefined : isOlderThan(before))
      .orderBy(desc(invitation.createdAt), desc(invitation.id))
      .limit(invitationsPerPage + 1);
    const page = rows
      .slice(0, invitationsPerPage)
      .map(({ row, groups }) => viewOf({ ...row, groups }));
    const next = rows.length > invitationsPerPage ? page.at(-1)?.id : undefined;
    return { invitations: page, next: next ?? null, groups: await groupChoices() };
  },
);

/** By time and id together, so that ones of the same moment are neither skipped nor shown twice. */
const isOlderThan = (id: string) => sql`(${invitation.createdAt}, ${invitation.id}) < (
  select older.created_at, older.id from ${invitation} older where older.id = ${id}::uuid)`;

function viewOf(row: Row): InvitationView {
  const { id, label, groups, usesAllowed, usesCount } = row;
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
    .where(isNull(group.archivedAt))
    .orderBy(asc(group.name))
    .limit(50);
}
