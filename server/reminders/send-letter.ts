import { localDay } from "../check-ins/local-day.ts";
import { log } from "../log.ts";
import { deliverMail } from "../mail/deliver.ts";
import type { PushNote } from "../notifications/contract.ts";
import { send } from "../notifications/send-push.ts";
import { freshness, isWanted } from "./decide.ts";
import { endLetter, putOffLetter, type Letter } from "./letters.ts";
import { reminderMail } from "./reminder-mail.ts";

/** Between tries of a mail server that is away; it doubles. In milliseconds. */
const firstPause = 60_000;

/**
 * Hands a letter over, once: unless somebody has checked in meanwhile, or wants it no more. Only when
 * the other side certainly did not take it is there another try, as long as it is of use.
 */
export async function sendLetter(letter: Letter, now: Date): Promise<void> {
  const later = isWanted(letter, localDay(now, letter.plan.timeZone), now)
    ? await attempt(letter, now)
    : null;
  const isOfUse = later && later.getTime() - letter.dueAt.getTime() < freshness;
  await (isOfUse ? putOffLetter(letter, later) : endLetter(letter));
}

/** Answers when to try again; `null` when it is done with, whichever way. */
async function attempt(letter: Letter, now: Date): Promise<Date | null> {
  try {
    return await (letter.channel === "push" ? push(letter, now) : mail(letter, now));
  } catch (error) {
    log.warn({ err: error }, "a reminder could not be sent");
    return null;
  }
}

const notes: Record<Letter["kind"], PushNote> = {
  ask: { url: "/check-in", tag: "reminder", kind: "reminder" },
  rest: { url: "/me/reminders", tag: "reminder", kind: "rest" },
};

async function push({ device, kind, tries, dueAt }: Letter, now: Date): Promise<Date | null> {
  if (!device) return null;
  const seconds = Math.ceil((dueAt.getTime() + freshness - now.getTime()) / 1000);
  const verdict = await send(device, notes[kind], { seconds, tries });
  return verdict.what === "later" ? verdict.at : null;
}

async function mail(letter: Letter, now: Date): Promise<Date | null> {
  try {
    await deliverMail(reminderMail(letter));
    return null;
  } catch (error) {
    if (mayHaveBeenTaken(error)) throw error;
    log.warn({ err: error }, "a mail server did not take a reminder");
    return new Date(now.getTime() + firstPause * 2 ** letter.tries);
  }
}

/**
 * Unless it answered with a "no", or never could be connected to: a line that breaks after the letter
 * is on it looks like one that breaks before.
 */
function mayHaveBeenTaken(error: unknown): boolean {
  const { responseCode, syscall, code } = error as Record<string, unknown>;
  return responseCode === undefined && syscall !== "connect" && code !== "EDNS";
}
