import { and, eq } from "drizzle-orm";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { sealFor } from "../vault/seal.ts";
import { amend } from "./amend.ts";
import { audienceFor } from "./audience.ts";
import { SaveCheckIn, type CheckInNow } from "./contract.ts";
import { viewOfNow } from "./crisis-in-note.ts";
import { insertOnce, type Written } from "./insert-once.ts";
import { placeInTime, type PlaceInTime } from "./place-in-time.ts";
import { checkInRows, type CheckInRow } from "./rows.ts";

/**
 * Notes how somebody is, or changes what they noted on the same local day. Answers once it is durably
 * stored. The first of a local day is the day's check-in, further ones are moments; the same client
 * id is always the same check-in, and only what is given is written.
 * Its author, and nobody else, is told what the note says of a crisis, so that help can be offered.
 * Refuses with `invalid` what is out of its range, older than 48 hours, for yesterday after noon, or
 * shared with a group that is not theirs; with `conflict` a change when the day is over.
 */
export const saveCheckIn = operation(
  {
    input: SaveCheckIn,
    pace: [
      { name: "check-in-minute", points: 60, seconds: 60, per: perAccount },
      { name: "check-in-day", points: 600, seconds: 86_400, per: perAccount },
    ],
  },
  async function saveCheckIn({ actor }, input): Promise<CheckInNow> {
    const { accountId } = actor;
    const audience = await audienceFor(accountId, input);
    const written: Written = {
      accountId,
      clientId: input.clientId,
      answers: await answersToWrite(accountId, input),
      audience,
    };
    let place: PlaceInTime;
    try {
      place = placeInTime(input, actor.timeZone, new Date());
    } catch (refusal) {
      // Stored by an earlier try, it is what it is; a device that asks late is told so.
      const stored = await findMine(accountId, input.clientId);
      if (refusal instanceof Refusal && stored && input.day === "today") return viewOfNow(stored);
      throw refusal;
    }
    return viewOfNow((await insertOnce(written, place)) ?? (await amend(written, place)));
  },
);

/** What is given, as it is stored; the note sealed. What is left out stays as it is. */
async function answersToWrite(accountId: string, input: SaveCheckIn): Promise<Written["answers"]> {
  const { arousal, craving, mood, sleepHours, halt, returnedToUse, note } = input;
  const given = { craving, mood, sleepHours, halt, returnedToUse };
  return {
    arousal,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(note !== undefined && { note: note === null ? null : await sealFor(accountId, note) }),
  };
}

async function findMine(accountId: string, clientId: string): Promise<CheckInRow | undefined> {
  const [row] = await checkInRows().where(
    and(eq(checkIn.accountId, accountId), eq(checkIn.clientId, clientId)),
  );
  return row;
}
