import { comingShifts } from "../my-shifts.ts";
import type { Week } from "../with-group.ts";
import { isOfferFor, openSwaps } from "./open-swaps.ts";
import type { Swaps } from "./swap-contract.ts";

/** So many of somebody's coming shifts are shown. */
const most = 6;

/** My coming shifts with whom I asked, and what colleagues ask me. */
export async function swapsFor(
  { groupId, week }: { groupId: number; week: Week },
  me: string,
): Promise<Swaps> {
  const open = await openSwaps(groupId);
  const mine = comingShifts(week, me, new Date()).slice(0, most);
  return {
    mine: mine.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
      asked: open.find((one) => one.asker.id === me && one.from === from.toISOString()) ?? null,
    })),
    offers: open.filter(isOfferFor(me)),
  };
}
