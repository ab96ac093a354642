import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { MakeReport, type Reported } from "./contract.ts";
import { raise } from "./raise.ts";
import { reportedSubject } from "./reported-subject.ts";
import { urgencyOf } from "./urgency.ts";

/**
 * Asks the group's moderators to look at something that was said, or at somebody. Doing it twice is doing it
 * once. Refuses with `not-found` for outsiders and for what is not there, `conflict` about oneself.
 */
export const makeReport = operation(
  {
    input: MakeReport,
    pace: [{ name: "make-report", points: 15, seconds: 3600, per: perAccount }],
  },
  async function makeReport({ actor }, { slug, seq, personId, reason, words }): Promise<Reported> {
    const { groupId, role } = await requireMembership(actor.accountId, slug);
    const subject = await reportedSubject(groupId, { seq, personId });
    const about =
      subject.seq === null
        ? { personId: subject.personId! }
        : { seq: subject.seq, personId: subject.personId };
    if (about.personId === actor.accountId)
      throw new Refusal("conflict", { message: { key: "moderation.not-yourself" } });
    const reporterId = actor.accountId;
    const urgency = urgencyOf(reason);
    const { caseId, dueAt } = await raise({ groupId, about, urgency, reporterId, reason, words });
    return {
      reason,
      lookedAtBy: dueAt.toISOString(),
      caseId: role === "moderator" ? caseId : null,
    };
  },
);
