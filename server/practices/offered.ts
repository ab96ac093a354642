import { and, count, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import type { PracticeHead } from "./contract.ts";

/** So many times of plain breathing come before somebody is offered to watch their body's signals. */
const plainFirst = 5;

/**
 * The practices that are offered to somebody: those of body signals only when breathing along is
 * familiar, for at first such a signal makes less calm. Whoever asks for that kind finds them anyway.
 */
export async function offeredTo(
  accountId: string,
  heads: PracticeHead[],
  asked: PracticeHead["modality"] | null = null,
): Promise<PracticeHead[]> {
  if (asked === "biofeedback" || (await isFamiliar(accountId))) return heads;
  return heads.filter(({ modality }) => modality !== "biofeedback");
}

async function isFamiliar(accountId: string): Promise<boolean> {
  const some = database()
    .select({ id: practiceSession.id })
    .from(practiceSession)
    .where(
      and(eq(practiceSession.accountId, accountId), eq(practiceSession.modality, "breathwork")),
    )
    .limit(plainFirst)
    .as("some");
  const [row] = await database().select({ times: count() }).from(some);
  return (row?.times ?? 0) >= plainFirst;
}
