import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { refuseField } from "../refusal.ts";
import { carryOut } from "./carry-out.ts";
import { DoInCase, type Deed } from "./contract.ts";

/** Which deeds hold for a time; those in `always` need to say for how long. */
const timed = new Set<Deed>(["mute", "pause-room", "ban"]);
const always = new Set<Deed>(["mute", "pause-room"]);

/**
 * Does something in a case; see `carryOut`. Answers with the act's number, and whether messages still wait in it: then it
 * stays open. Refuses with `not-found` whoever has nothing to do with the case, `conflict` where another has claimed or
 * resolved it, `forbidden` for what may not be done as things stand, `too-many` beyond the limits of an hour.
 */
export const doInCase = operation(
  { input: DoInCase, pace: [{ name: "do-in-case", points: 120, seconds: 600, per: perAccount }] },
  async function doInCase({ actor }, { deed, hours, ...order }) {
    const until = untilOf(deed, hours);
    const { acts, stays } = await carryOut(actor, { ...order, deeds: [{ deed, until }] });
    return { id: order.id, act: acts[0]!, deed, stays };
  },
);

function untilOf(deed: Deed, hours: number | undefined): Date | null {
  if (hours === undefined && always.has(deed)) throw refuseField("hours", "moderation.hours-range");
  return hours === undefined || !timed.has(deed) ? null : new Date(Date.now() + hours * 3_600_000);
}
