import { transaction } from "#db/client.ts";
import { namesOf } from "../accounts/names-of.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { exportRows } from "./export-rows.ts";
import { openMessages, openSealed } from "./export-words.ts";
import { ExportCase, type CaseExport } from "./export-contract.ts";
import { requireCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { urgencyAt } from "./urgency.ts";

/**
 * Everything about a case for the centre's own records, and that it was handed out is put on record first. Nothing of
 * anybody's check-ins, plans or answers is in it: none of that is asked for. Refuses like `lookAtCase`.
 */
export const exportCase = operation(
  {
    input: ExportCase,
    pace: [{ name: "export-case", points: 20, seconds: 3600, per: perAccount }],
  },
  async function exportCase({ actor }, { id }): Promise<CaseExport> {
    const { row, name } = await transaction(async () => {
      const found = await requireCase(actor, id);
      const { groupId, personId, messageSeq } = found.row;
      const { accountId: actorId } = actor;
      await recordAct({ actorId, groupId, caseId: id, kind: "export", personId, messageSeq });
      return found;
    });
    const rows = await exportRows(row);
    const names = await namesOf(rows.people);
    const nameOf = (one: string | null) => (one === null ? null : (names.get(one) ?? null));
    return {
      format: "evenkeel-case",
      version: 1,
      exportedAt: new Date().toISOString(),
      exportedBy: actor.displayName,
      case: {
        id,
        group: name,
        subject: row.subject,
        person: nameOf(row.personId),
        messageSeq: row.messageSeq,
        urgency: urgencyAt(row.urgency),
        openedAt: row.openedAt.toISOString(),
        dueAt: row.dueAt.toISOString(),
        claimedBy: nameOf(row.claimedBy),
        escalatedAt: at(row.escalatedAt),
        resolvedAt: at(row.resolvedAt),
        outcome: row.outcome,
      },
      ...(await openSealed(rows, nameOf)),
      messages: openMessages(rows, nameOf),
      acts: rows.acts.map((act) => ({
        id: act.id,
        at: act.at.toISOString(),
        by: nameOf(act.actorId),
        kind: act.kind,
        person: nameOf(act.personId),
        messageSeq: act.messageSeq,
        until: at(act.until),
        ground: act.rule,
        reason: act.reason,
        undoes: act.undoes,
        hashBefore: act.hashBefore,
        hash: act.hash,
      })),
      escalation: rows.steps.map(({ step, to, accountIds, at: when }) => ({
        step,
        to,
        people: accountIds.map((one) => nameOf(one) ?? one),
        at: when.toISOString(),
      })),
    };
  },
);

const at = (instant: Date | null) => instant?.toISOString() ?? null;
