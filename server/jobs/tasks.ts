import type { TaskList } from "graphile-worker";
import { sendResetMail } from "../accounts/ask-for-reset.ts";
import { tendChallenges } from "../challenges/tend-challenges.ts";
import { noteLastWords } from "../care/silent-people.ts";
import { clearDrill } from "../drills/clear-drill.ts";
import { endOverdueDrill } from "../drills/end-drill.ts";
import { playDrill } from "../drills/play-drill.ts";
import { log, safeError } from "../log.ts";
import { notifyGroup } from "../notifications/notify-group.ts";
import { notifyMembers } from "../notifications/notify-members.ts";
import { sendPush } from "../notifications/send-push.ts";
import { sweepGroups } from "../notifications/sweep-groups.ts";
import { indexWords } from "../messages/index-words.ts";
import { postReleased } from "../messages/post-released.ts";
import { bringHeld } from "../moderation/bring-held.ts";
import { raiseFlags } from "../moderation/raise-flags.ts";
import type { JobName, Jobs } from "../queue.ts";
import { openPrompts } from "../prompts/open-prompts.ts";
import { planReminder } from "../reminders/plan-reminder.ts";
import { sendReminders } from "../reminders/send-reminders.ts";
import { takeReminders } from "../reminders/take-reminders.ts";
import { hintEvasion } from "../moderation/hint-evasion.ts";
import { sweepScreening } from "../moderation/sweep-screening.ts";
import { alertPerson } from "../roster/alert-person.ts";
import { escalateCase } from "../roster/escalate-case.ts";
import { mindCrises } from "../roster/mind-crises.ts";
import { tendHours } from "../roster/tend-hours.ts";
import { wakePerson } from "../roster/wake-person.ts";
import { warnOfGaps } from "../roster/warn-of-gaps.ts";
import { forgetOldThings } from "./forget-old-things.ts";
import { freeStuckJobs } from "./free-stuck-jobs.ts";

/** What is done for each kind of job. A job that throws is tried again, later each time. */
const tasks: { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> } = {
  "send-reset-mail": sendResetMail,
  "forget-old-things": forgetOldThings,
  "index-words": indexWords,
  "free-stuck-jobs": freeStuckJobs,
  "notify-group": notifyGroup,
  "notify-members": notifyMembers,
  "send-push": sendPush,
  "sweep-groups": sweepGroups,
  "open-prompts": () => openPrompts(),
  "tend-challenges": () => tendChallenges(),
  "escalate-case": escalateCase,
  "alert-person": alertPerson,
  "wake-person": wakePerson,
  "mind-crises": () => mindCrises(),
  "warn-of-gaps": () => warnOfGaps(),
  "bring-held": bringHeld,
  "raise-flags": raiseFlags,
  "post-released": postReleased,
  "play-drill": playDrill,
  "end-drill": endOverdueDrill,
  "clear-drill": clearDrill,
  "tend-hours": () => tendHours(),
  "sweep-screening": () => sweepScreening(),
  "take-reminders": () => takeReminders(),
  "send-reminders": sendReminders,
  "hint-evasion": hintEvasion,
  "note-last-words": () => noteLastWords(),
  "plan-reminder": ({ accountId }) => planReminder(accountId),
};

/** The same as the queue wants it. */
export const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [
    name,
    (payload: unknown) => attempted(name, () => task(payload as never)),
  ]),
);

/** The queue keeps an error's text beside the job: it gets the one that is fit to be written down. */
async function attempted(job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, job }, "a job did not work, and waits for its next try");
    // No cause: its text may be what a person wrote.
    // oxlint-disable-next-line preserve-caught-error
    throw new Error(safeError(error).message || "unknown");
  }
}
