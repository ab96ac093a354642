import { and, desc, eq, gt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { daysBefore, localDay } from "../check-ins/local-day.ts";
import type { PracticeHead } from "./contract.ts";
import { lookedAt } from "./what-helps.ts";

/** So many times of plain breathing come before somebody is offered to watch their body's signals. */
const plainFirst = 5;

/**
 * The practices that are offered to somebody: those of body signals only when breathing along is
 * familiar, for at first such a signal makes less calm. Whoever asks for that kind finds them anyway.
 */
export async function offeredTo(
  somebody: Pick<Actor, "accountId" | "timeZone">,
  heads: PracticeHead[],
  asked: PracticeHead["modality"] | null = null,
): Promise<PracticeHead[]> {
  if (asked === "biofeedback" || (await isFamiliar(somebody))) return heads;
  return heads.filter(({ modality }) => modality !== "biofeedback");
}

/** Whether they breathed along so often in the last year. */
async function isFamiliar({ accountId, timeZone }: Pick<Actor, "accountId" | "timeZone">) {
  const { accountId: whose, localDay: day, modality } = practiceSession;
  const times = await database()
    .select({ day })
    .from(practiceSession)
    .where(
      and(
        eq(whose, accountId),
        gt(day, daysBefore(localDay(new Date(), timeZone), lookedAt)),
        eq(modality, "breathwork"),
      ),
    )
    .orderBy(desc(day))
    .limit(plainFirst);
  return times.length === plainFirst;
}
