import { and, asc, between, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, message, type moderationCase } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { asLocale, type Locale } from "../locale.ts";
import { operation } from "../operation.ts";
import { earlierOf, historyOf, notesOf, reportsOf } from "./case-history.ts";
import { headsOf } from "./case-heads.ts";
import { frequentResolutions } from "./frequent-resolutions.ts";
import { context, LookAtCase } from "./contract.ts";
import type { CaseMessage, CaseView } from "./view-contract.ts";
import { deedsFor } from "./deeds-for.ts";
import { colleaguesOf } from "./hand-over-case.ts";
import { heldOfCase } from "./held-of-case.ts";
import { requireCase } from "./one-case.ts";
import { situationOf } from "./situation.ts";
import { urgencyAt } from "./urgency.ts";

/** All on one subject, with what was said around it. Refuses with `not-found` like every deed in it. */
export const lookAtCase = operation(
  { input: LookAtCase },
  async function lookAtCase({ actor }, { id, after }): Promise<CaseView> {
    const found = await requireCase(actor, id);
    const { row, slug, name, role } = found;
    const me = actor.accountId;
    const isOpen = row.resolvedAt === null;
    const isWorking = row.claimedBy === null || row.claimedBy === me || !found.holds || !isOpen;
    const [
      [head],
      heading,
      around,
      reports,
      history,
      notes,
      earlier,
      colleagues,
      situation,
      reads,
      held,
    ] = await Promise.all([
      headsOf([row], me),
      headingFor({ groupId: row.groupId, slug, name, role }),
      aroundOf(row),
      reportsOf(id),
      historyOf(id, isWorking ? actor : null),
      notesOf(id),
      earlierOf(row),
      colleaguesOf(row, me),
      situationOf(found, actor),
      languageOf(row.personId),
      heldOfCase(id, after),
    ]);
    const isCrisis = urgencyAt(row.urgency) === "crisis";
    const possible = isOpen ? deedsFor(situation) : [];
    return {
      ...head!,
      heading,
      reads,
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      outcome: row.outcome,
      reports,
      around,
      held,
      history,
      notes,
      earlier,
      colleagues,
      deeds: possible,
      // Nobody in a crisis is answered with one key; there, somebody reads and is with them.
      atOnce: isCrisis ? [] : await frequentResolutions(actor, row.groupId, possible),
      isOpen,
    };
  },
);

async function languageOf(accountId: string | null): Promise<Locale | null> {
  if (accountId === null) return null;
  const [row] = await database()
    .select({ locale: account.locale })
    .from(account)
    .where(eq(account.id, accountId));
  return asLocale(row?.locale) ?? null;
}

/** What a case is about in its surroundings; also what is hidden, for whoever judges has to see it. */
async function aroundOf(row: typeof moderationCase.$inferSelect): Promise<CaseMessage[]> {
  const { groupId, messageSeq } = row;
  if (messageSeq === null) return [];
  const { seq } = message;
  const rows = await database()
    .select({ row: message, name: account.displayName })
    .from(message)
    .leftJoin(account, eq(account.id, message.authorId))
    .where(
      and(eq(message.groupId, groupId), between(seq, messageSeq - context, messageSeq + context)),
    )
    .orderBy(asc(seq));
  return rows.map(({ row: one, name }) => ({
    seq: one.seq,
    author: one.authorId && name ? { id: one.authorId, name } : null,
    body: one.body,
    at: one.createdAt.toISOString(),
    gone: one.hiddenAt ? ("hidden" as const) : one.deletedAt ? ("deleted" as const) : null,
    isSubject: one.seq === messageSeq,
  }));
}
