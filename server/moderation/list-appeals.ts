import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { account, appeal, group, moderationAct } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import type { WaitingAppeal } from "./view-contract.ts";
import { operation } from "../operation.ts";
import { unseal } from "../vault/seal.ts";
import { moderatedBy } from "./moderated-by.ts";

const most = 30;

/** Appeals that I may answer: of groups that I moderate, or any as staff; never about what I did, nor my own. */
export const listAppeals = operation(
  { input: z.object({}) },
  async function listAppeals({ actor }): Promise<WaitingAppeal[]> {
    const rows = await mayAnswer(actor);
    return Promise.all(
      rows.map(async ({ row, act, person, group: name }) => ({
        id: row.id,
        group: name,
        person,
        kind: act.kind,
        reason: act.reason ?? "",
        words: await unseal(row.accountId, row.words),
        caseId: act.caseId,
        at: row.createdAt.toISOString(),
      })),
    );
  },
);

/** The same as rows, or the one of that name. */
export async function mayAnswer(actor: Actor, id?: string) {
  const ids = (await moderatedBy(actor)).map((one) => one.id);
  const isMine = ids.length > 0 ? inArray(appeal.groupId, ids) : sql`false`;
  return database()
    .select({ row: appeal, act: moderationAct, person: account.displayName, group: group.name })
    .from(appeal)
    .innerJoin(moderationAct, eq(moderationAct.id, appeal.actId))
    .innerJoin(account, eq(account.id, appeal.accountId))
    .innerJoin(group, eq(group.id, appeal.groupId))
    .where(
      and(
        isNull(appeal.decidedAt),
        or(isMine, actor.staffRole === null ? sql`false` : sql`true`),
        sql`${moderationAct.actorId} is distinct from ${actor.accountId}::uuid`,
        ne(appeal.accountId, actor.accountId),
        id === undefined ? undefined : eq(appeal.id, id),
      ),
    )
    .orderBy(asc(appeal.createdAt))
    .limit(most);
}
