import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import type { GroupHeading } from "../groups/contract.ts";
import { operation } from "../operation.ts";
import { LookAtSubject } from "./contract.ts";
import { reportedSubject, type ReportedSubject } from "./reported-subject.ts";

/** What somebody is about to report, for the page that asks why. Refuses with `not-found` like the report. */
export const lookAtSubject = operation(
  { input: LookAtSubject },
  async function lookAtSubject(
    { actor },
    { slug, ...which },
  ): Promise<{ heading: GroupHeading; subject: ReportedSubject }> {
    const membership = await requireMembership(actor.accountId, slug);
    const subject = await reportedSubject(membership.groupId, which);
    return { heading: await headingFor(membership), subject };
  },
);
