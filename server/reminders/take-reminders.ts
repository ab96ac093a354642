import { pushPriority } from "../notifications/notify-members.ts";
import { enqueue } from "../queue.ts";
import { waitingChannels } from "./letters.ts";
import { takeDue } from "./take-due.ts";

/** So many are taken in one commit. */
const atOnce = 500;
/** A job ends after this long; the next minute's goes on. In milliseconds. */
const longest = 2 * 60_000;
/** The clocks of two machines differ: what is due within this time is due, in milliseconds. */
const tolerance = 1000;

/** The time by which reminders are taken and sent. */
export const reminderClock = (): Date => new Date(Date.now() + tolerance);

/** The job, each minute: takes all that is due, and lets it be sent meanwhile. */
export async function takeReminders(now: () => Date = reminderClock): Promise<void> {
  const end = Date.now() + longest;
  for (let due = atOnce; due === atOnce && Date.now() < end;) {
    due = await takeDue(now(), atOnce);
    await sendWaiting(now());
  }
}

/** Also those that were put off, or that a killed process had not come to. */
async function sendWaiting(now: Date): Promise<void> {
  for (const channel of await waitingChannels(now))
    await enqueue(
      "send-reminders",
      { channel },
      { jobKey: `reminders:${channel}`, keepsRunAt: true, priority: pushPriority },
    );
}
