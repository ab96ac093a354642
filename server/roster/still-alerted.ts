import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, moderationCase } from "#db/schema/index.ts";
import type { Locale } from "../locale.ts";
import { isInvented } from "../moderation/in-drill.ts";
import { moderatorsOf } from "./moderators-of.ts";
import { staffIds } from "./staff-ids.ts";

/** Whom an alert goes to. */
export interface Recipient {
  groupId: number;
  email: string;
  locale: Locale;
  /** They had claimed it themselves: they are asked whether they are still there. */
  isTheirs: boolean;
  /** It is about somebody who was invented for a drill. */
  isDrill: boolean;
}

/**
 * Whether somebody is still to be alerted about a case: nobody else has claimed or resolved it, and they moderate its
 * group or are staff. `null` when not.
 */
export async function stillAlerted(caseId: string, accountId: string): Promise<Recipient | null> {
  const [found] = await database()
    .select()
    .from(moderationCase)
    .where(eq(moderationCase.id, caseId));
  if (!found || found.resolvedAt) return null;
  const { groupId, claimedBy, escalatedAt } = found;
  const isTheirs = claimedBy === accountId;
  if (claimedBy && !isTheirs) return null;
  const may = [...(await moderatorsOf(groupId)), ...(escalatedAt ? await staffIds() : [])];
  if (!may.includes(accountId)) return null;
  const [who] = await database()
    .select({ email: account.email, locale: account.locale })
    .from(account)
    .where(eq(account.id, accountId));
  if (!who) return null;
  return { groupId, isTheirs, isDrill: await isInvented(found.personId), ...who };
}
