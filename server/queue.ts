import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/** Everything that is done later, with what it has to know; the handlers are in `jobs/tasks.ts`. */
export interface Jobs {
  /** Sends a link for a new password, if there is such an account. */
  "send-reset-mail": { email: string };
  /** Forgets what nobody can use any more. */
  "forget-old-things": Record<string, never>;
  /** Makes what was said findable. */
  "index-words": Record<string, never>;
  /** Gives back what a killed process had taken. */
  "free-stuck-jobs": Record<string, never>;
  /** Takes what was said in a group since the last time, and begins to notify its members. */
  "notify-group": { groupId: number };
  /** Notifies one page of a group's members of what was said in a range. */
  "notify-members": Range & { beyond: string | null };
  /** Wakes one browser, if there is still something new for its owner. */
  "send-push": Range & {
    subscriptionId: string;
    /** How often it was tried and put off. */
    tries: number;
    /** Instant, ISO 8601: after it nobody wants to be woken for this any more. */
    expires: string;
  };
  /** Finds the groups whose members were not notified because a process was killed. */
  "sweep-groups": Record<string, never>;
  /** Asks each group the question that is due. */
  "open-prompts": Record<string, never>;
  /** Takes the reminders that are due, and plans the next ones. */
  "take-reminders": Record<string, never>;
  /** Ends the challenges that are over everywhere. */
  "tend-challenges": Record<string, never>;
  /** Hands over the reminders that wait for one way of sending. */
  "send-reminders": { channel: "push" | "mail" };
  /** Brings a crisis case that nobody has claimed to the next who may be there. */
  "escalate-case": { caseId: string; step: number };
  /** Tells one person on call that somebody asks for them. */
  "alert-person": { caseId: string; accountId: string; by: "push" | "mail" };
  /** Tells somebody's phones, without a word, that there is something new at an address of ours. */
  "wake-person": { accountId: string; url: string; tag: string };
  /** Asks those who have claimed a crisis whether they are still there, and lets it go on where they are not. */
  "mind-crises": Record<string, never>;
  /** Tells moderators of open hours in the coming week that nobody holds. */
  "warn-of-gaps": Record<string, never>;
  /** Puts what somebody wrote in a group and waits before its moderators. */
  "bring-held": { groupId: number; authorId: string };
  /** Puts a message before the moderators that a rule flagged. */
  "raise-flags": { groupId: number; seq: number; personId: string; flags: string[] };
  /** Lets the further ones in of what moderators released. */
  "post-released": { groupId: number; authorId: string };
  /** Plays the next step of a drill's scenario. */
  "play-drill": { drillId: string; step: number };
  /** Ends a drill that nobody ended. */
  "end-drill": { drillId: string };
  /** Clears away what a drill that is over has left. */
  "clear-drill": { drillId: string };
  /** Closes and opens rooms by their hours. */
  "tend-hours": Record<string, never>;
  /** Looks at what a killed process did not look at any more, whether somebody is in danger. */
  "sweep-screening": Record<string, never>;
  /** Looks whether somebody uses a device of a person who was banned from a group of theirs. */
  "hint-evasion": { accountId: string };
  /** Notes when those who asked to be looked after said something last. */
  "note-last-words": Record<string, never>;
  /** Plans somebody's next reminder anew, after their zone or quiet hours changed. */
  "plan-reminder": { accountId: string };
}

/** Messages of one group: those with `after` < `seq` ≤ `until`. */
export interface Range {
  groupId: number;
  after: number;
  until: number;
}

export type JobName = keyof Jobs;

/** When and how a job is done. */
export interface JobRules {
  /** Of jobs with the same key that still wait, only the last stays. */
  jobKey?: string;
  /** Not before this instant. */
  runAt?: Date;
  /** A waiting job with the same key keeps its instant, however often it is asked for again. */
  keepsRunAt?: boolean;
  /** Jobs with a smaller number go first; 0 is the usual one. */
  priority?: number;
}

/**
 * Puts a job into the queue, in the transaction that is under way: it runs if and only if that
 * commits. Of jobs with the same `jobKey` that still wait, only the last stays.
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
  { jobKey, runAt, keepsRunAt = false, priority = 0 }: JobRules = {},
): Promise<void> {
  await database().execute(sql`
    select graphile_worker.add_job(
      identifier => ${name}::text,
      payload => ${JSON.stringify(payload)}::json,
      job_key => ${jobKey ?? null}::text,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz,
      job_key_mode => ${keepsRunAt ? "preserve_run_at" : "replace"}::text,
      priority => ${priority}::int,
      max_attempts => 12
    )`);
}
