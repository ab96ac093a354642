import { and, desc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { daysBefore, localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { practiceSlug, type SessionView } from "./contract.ts";
import { findPractice } from "./find-practice.ts";
import type { PracticeAbout } from "./list-contract.ts";
import { ownPrefix } from "./own-practices.ts";
import { headOf } from "./practice-heads.ts";
import { sessionOf } from "./session-view.ts";
import { isOff } from "./switched-off.ts";
import { helpsOf, lookedAt } from "./what-helps.ts";

/** So many of my last times are told of. */
const lastTimes = 5;

/** All about a practice, and what it did for me. One that is switched off is not found. */
export const lookAtPractice = operation(
  { input: z.object({ slug: practiceSlug }) },
  async function lookAtPractice({ actor }, { slug }): Promise<PracticeAbout> {
    const practice = await findPractice(slug);
    if (!practice || (await isOff(slug))) throw new Refusal("not-found");
    const { why, cautions, withoutSensor = null, source } = practice;
    const [helps, mine] = await Promise.all([helpsOf(actor, slug), myTimes(actor, slug)]);
    const head = headOf(practice, slug.startsWith(ownPrefix));
    return { ...head, why, cautions, withoutSensor, source, helps, mine };
  },
);

async function myTimes({ accountId, timeZone }: Actor, slug: string): Promise<SessionView[]> {
  const { localDay: day, endedAt, practice } = practiceSession;
  const rows = await database()
    .select()
    .from(practiceSession)
    .where(
      and(
        eq(practiceSession.accountId, accountId),
        gt(day, daysBefore(localDay(new Date(), timeZone), lookedAt)),
        eq(practice, slug),
      ),
    )
    .orderBy(desc(day), desc(endedAt))
    .limit(lastTimes);
  return rows.map(sessionOf);
}
