import { takeLetter, type Channel } from "./letters.ts";
import { sendLetter } from "./send-letter.ts";
import { reminderClock } from "./take-reminders.ts";

/** So many letters are on their way at once; mail servers like few connections. */
const lanes: Record<Channel, number> = { push: 32, mail: 4 };
/** A job ends after this long; the next minute's goes on. In milliseconds. */
const longest = 2 * 60_000;

const busy = new Set<Channel>();
const askedAgain = new Set<Channel>();

/**
 * The job: sends what waits, until nothing does. One at a time of each way in a process, so that other
 * jobs have room; several processes share the letters, and each letter is taken by one of them.
 */
export async function sendReminders(
  { channel }: { channel: Channel },
  now: () => Date = reminderClock,
): Promise<void> {
  if (busy.has(channel)) return void askedAgain.add(channel);
  busy.add(channel);
  const end = Date.now() + longest;
  try {
    do {
      askedAgain.delete(channel);
      const running = Array.from({ length: lanes[channel] }, () => lane(channel, now, end));
      const ended = await Promise.allSettled(running);
      const broken = ended.find((one) => one.status === "rejected");
      if (broken) throw broken.reason;
    } while (askedAgain.has(channel) && Date.now() < end);
  } finally {
    busy.delete(channel);
  }
}

async function lane(channel: Channel, now: () => Date, end: number): Promise<void> {
  while (Date.now() < end) {
    const letter = await takeLetter(channel, now());
    if (!letter) return;
    await sendLetter(letter, now());
  }
}
