import { and, desc, eq, inArray, or } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { deliverMail } from "../mail/deliver.ts";
import { deadlines } from "../moderation/deadlines.ts";
import { recordAct } from "../moderation/record-act.ts";
import type { Jobs } from "../queue.ts";
import { alertMail, nudgeMail } from "./alert-mail.ts";
import { stillAlerted, type Recipient } from "./still-alerted.ts";
import { wakeDevices } from "./wake-person.ts";

type Alert = Jobs["alert-person"];

/**
 * The job: tells one person, on every device or by letter, that somebody asks for them now; quiet hours do not hold
 * it back, and no word of the case is in it. Not when somebody else has claimed it meanwhile, nor when they look
 * after the group no more. What became of it is put on record. A mail server that is away is tried again.
 */
export async function alertPerson(alert: Alert): Promise<void> {
  const who = await stillAlerted(alert.caseId, alert.accountId);
  if (!who) return;
  await (alert.by === "push" ? wake(alert, who) : write(alert, who));
}

async function wake(alert: Alert, who: Recipient): Promise<void> {
  const { caseId, accountId } = alert;
  const kind = who.isDrill ? ("drill" as const) : ("alert" as const);
  const note = { url: `/desk/cases/${caseId}`, tag: `case-${caseId}`, kind };
  const { devices, sent } = await wakeDevices(accountId, note);
  await putOnRecord(alert, who, sent > 0, devices === 0 ? "no-device" : "push");
}

async function write(alert: Alert, who: Recipient): Promise<void> {
  const { email, locale, isTheirs, isDrill } = who;
  const { crisisMinutes } = await deadlines();
  const letter = isTheirs ? nudgeMail : alertMail;
  try {
    await deliverMail(
      letter(email, locale, { caseId: alert.caseId, minutes: crisisMinutes, isDrill }),
    );
  } catch (error) {
    await putOnRecord(alert, who, false, "mail");
    throw error;
  }
  await putOnRecord(alert, who, true, "mail");
}

/** Once for each alert, however often it is tried; that it went out in the end stands beside that it first did not. */
async function putOnRecord(
  { caseId, accountId: personId }: Alert,
  { groupId }: Recipient,
  isSent: boolean,
  rule: string,
): Promise<void> {
  const kind = isSent ? "alert-sent" : "alert-unsent";
  await transaction(async () => {
    const isThis = and(eq(moderationAct.kind, kind), eq(moderationAct.rule, rule));
    const [last] = await database()
      .select({ kind: moderationAct.kind })
      .from(moderationAct)
      .where(
        and(
          eq(moderationAct.caseId, caseId),
          eq(moderationAct.personId, personId),
          or(inArray(moderationAct.kind, ["alert", "nudge"]), isThis),
        ),
      )
      .orderBy(desc(moderationAct.id))
      .limit(1);
    if (last?.kind === kind) return;
    await recordAct({ actorId: null, groupId, caseId, kind, personId, rule });
  });
}
