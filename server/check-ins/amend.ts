import { eq } from "drizzle-orm";
import { isDeepStrictEqual } from "node:util";
import { checkIn } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { unseal } from "../vault/seal.ts";
import { changeRow } from "./change-row.ts";
import type { Written } from "./insert-once.ts";
import type { PlaceInTime } from "./place-in-time.ts";
import type { CheckInRow } from "./rows.ts";

/**
 * Changes what was noted, on its own local day. A retry that changes nothing gets the same answer
 * whenever it comes.
 * @throws Refusal `conflict` when something is to be changed and the day is over.
 */
export function amend(written: Written, place: PlaceInTime): Promise<CheckInRow> {
  const { accountId, clientId, answers, audience } = written;
  return changeRow(accountId, eq(checkIn.clientId, clientId), async (row) => {
    if (await saysTheSame(row, written)) return null;
    if (row.localDay !== place.localDay)
      throw new Refusal("conflict", { message: { key: "check-ins.day-over" } });
    return { columns: answers, audience };
  });
}

async function saysTheSame(row: CheckInRow, { answers, audience }: Written): Promise<boolean> {
  const { note, ...rest } = answers;
  const names = Object.keys(rest) as (keyof typeof rest & keyof CheckInRow)[];
  if (!names.every((name) => isDeepStrictEqual(row[name], rest[name]))) return false;
  const isFor = audience ?? row;
  if (isFor.groupId !== row.groupId || isFor.sharesNote !== row.sharesNote) return false;
  return (
    note === undefined ||
    (await opened(row.accountId, note)) === (await opened(row.accountId, row.note))
  );
}

/** Sealed twice, the same words are different bytes. */
async function opened(accountId: string, note: Buffer | null): Promise<string | null> {
  return note && unseal(accountId, note);
}
