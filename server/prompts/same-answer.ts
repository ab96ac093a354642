import { isDeepStrictEqual } from "node:util";
import type { promptAnswer } from "#db/schema/index.ts";
import type { AnswerValue } from "./contract.ts";
import { valueOf } from "./thread.ts";

/** Whether a stored answer says this already; `null` is a skip. Sealed twice, words are other bytes. */
export async function saysTheSame(
  row: typeof promptAnswer.$inferSelect,
  value: AnswerValue | null,
): Promise<boolean> {
  const isEmpty = row.scale === null && row.choice === null && row.body === null;
  if (isEmpty || value === null) return isEmpty && value === null;
  return isDeepStrictEqual(await valueOf(row), value);
}
