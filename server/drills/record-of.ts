import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  drillPerson,
  drillStep,
  moderationAct,
  moderationCase,
  type ActKind,
  type DrillCase,
  type DrillRecord,
} from "#db/schema/index.ts";
import type { Drill } from "./one-drill.ts";
import type { DrillName } from "./scenario/step.ts";
import { steps } from "./scenario/steps.ts";
import { words } from "./scenario/words.ts";

/** More than a drill makes, however it is played with. */
const mostCases = 50;
const mostActs = 1000;
/** To take a case or look at it is not yet to do something in it. */
const noDeed = new Set<ActKind>(["claim", "hand-over", "let-go", "alert-seen", "keep"]);
const partBy: Record<DrillName, DrillCase["part"]> = {
  ana: "lapse",
  leo: "other",
  mika: "crisis",
  zed: "raid",
  rok: "raid",
  vex: "raid",
};

type Case = typeof moderationCase.$inferSelect;
type Act = typeof moderationAct.$inferSelect;

/** What is on record of a drill so far: from the cases of its group and the acts in them. */
export async function recordOf({ id, groupId }: Drill): Promise<DrillRecord> {
  const [cases, acts, names, lapse] = await Promise.all([
    database()
      .select()
      .from(moderationCase)
      .where(eq(moderationCase.groupId, groupId))
      .orderBy(asc(moderationCase.openedAt), asc(moderationCase.id))
      .limit(mostCases),
    database()
      .select()
      .from(moderationAct)
      .where(and(eq(moderationAct.groupId, groupId), isNotNull(moderationAct.actorId)))
      .orderBy(asc(moderationAct.id))
      .limit(mostActs),
    namesOf(id),
    lapseOf(id),
  ]);
  return {
    cases: cases.map((one) => timesOf(one, acts, names)),
    hidBy: [
      ...new Set(
        acts
          .filter(({ kind, messageSeq }) => kind === "hide" && lapse.includes(messageSeq))
          .map(({ actorId }) => actorId!),
      ),
    ],
  };
}

function timesOf(one: Case, all: Act[], names: Map<string, DrillName>): DrillCase {
  const name = names.get(one.personId ?? "");
  const acts = all.filter(({ caseId }) => caseId === one.id);
  const first = (isIt: (act: Act) => boolean) => acts.find(isIt)?.at.toISOString() ?? null;
  // Whoever does something has claimed it by that.
  const claimedAt = first(({ kind }) => kind !== "alert-seen");
  return {
    part: name ? partBy[name] : "other",
    who: name ? words.en.names[name] : null,
    openedAt: one.openedAt.toISOString(),
    dueAt: one.dueAt.toISOString(),
    seenAt: first(({ kind }) => kind === "alert-seen") ?? claimedAt,
    claimedAt,
    actedAt: first(({ kind }) => !noDeed.has(kind)),
    resolvedAt: one.resolvedAt?.toISOString() ?? null,
  };
}

async function namesOf(drillId: string): Promise<Map<string, DrillName>> {
  const rows = await database().select().from(drillPerson).where(eq(drillPerson.drillId, drillId));
  return new Map(rows.map(({ accountId, name }) => [accountId, name as DrillName]));
}

/** The numbers of what was told honestly. */
async function lapseOf(drillId: string): Promise<(number | null)[]> {
  const honest = steps.filter(({ part }) => part === "lapse").map(({ name }) => name);
  const rows = await database()
    .select({ seq: drillStep.seq })
    .from(drillStep)
    .where(
      and(
        eq(drillStep.drillId, drillId),
        inArray(drillStep.name, honest),
        isNotNull(drillStep.seq),
      ),
    );
  return rows.map(({ seq }) => seq);
}
