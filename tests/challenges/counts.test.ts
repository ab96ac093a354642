import fc from "fast-check";
import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { challenge, challengeDay, challengeMember, practiceSession } from "#db/schema/index.ts";
import { filledInMinutes, units, type Unit } from "#server/challenges/contract.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { summaryOf } from "#server/challenges/summary.ts";
import { togetherOf } from "#server/challenges/together.ts";
import { forgetPaces } from "#server/pace.ts";
import { begun, practised, today } from "#tests/challenges/begun.ts";
import { people } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

const crowd = await people(4, "Counter");
const somebody = fc.nat({ max: 3 });
const someDay = fc.integer({ min: -9, max: 9 });
const deed = fc.oneof(
  fc.record({
    kind: fc.constant("session" as const),
    who: somebody,
    day: someDay,
    minutes: fc.integer({ min: 1, max: 60 }),
    breaths: fc.nat({ max: 60 }),
    isBreath: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("filled" as const),
    who: somebody,
    day: fc.integer({ min: -6, max: 0 }),
  }),
  fc.record({ kind: fc.constant("leave" as const), who: somebody }),
  fc.record({ kind: fc.constant("join" as const), who: somebody }),
);

test("what all did together is what one counts by hand, whoever joins, leaves and comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 14 }),
      fc.constantFrom(...units),
      fc.boolean(),
      async (deeds, unit, onlyBreath) => {
        const counts = onlyBreath ? "modality:breathwork" : "any";
        const goals = { goalEach: "", goalTogether: "5000" };
        const at = await begun({ unit, counts, ...goals });
        const { id } = at;
        const byHand: { who: number; day: string; minutes: number; breaths: number }[] = [];
        // What was done before leaving stays; what is done between leaving and joining again comes in
        // with the joining, for it lies on the challenge's days.
        const isIn = [false, false, false, false];
        const outside: typeof byHand = [];
        const filled = new Set<string>();
        for (const one of deeds) {
          const { account } = crowd[one.who]!;
          const mine = and(
            eq(challengeMember.challengeId, id),
            eq(challengeMember.accountId, account.id),
          );
          if (one.kind === "join") {
            await database()
              .insert(challengeMember)
              .values({ challengeId: id, accountId: account.id })
              .onConflictDoUpdate({
                target: [challengeMember.challengeId, challengeMember.accountId],
                set: { leftAt: null },
              });
            isIn[one.who] = true;
            const theirs = outside.filter(({ who }) => who === one.who);
            for (const each of theirs) byHand.push(...outside.splice(outside.indexOf(each), 1));
          } else if (one.kind === "leave") {
            await database().update(challengeMember).set({ leftAt: new Date() }).where(mine);
            isIn[one.who] = false;
          } else if (one.kind === "filled") {
            const day = daysAfter(today(), one.day);
            if (!isIn[one.who] || filled.has(`${one.who} ${day}`)) continue;
            filled.add(`${one.who} ${day}`);
            await database()
              .insert(challengeDay)
              .values({ challengeId: id, accountId: account.id, localDay: day });
            byHand.push({ who: one.who, day, minutes: filledInMinutes, breaths: 0 });
          } else {
            const day = daysAfter(today(), one.day);
            const { minutes, breaths } = one;
            const modality = one.isBreath ? "breathwork" : "yoga";
            const session = { practice: `own-${id}-${modality}`, minutes, breaths };
            await practised(crowd[one.who]!, day, { ...session, modality });
            const isOfIt = Math.abs(one.day) <= 6 && (one.isBreath || !onlyBreath);
            if (isOfIt)
              (isIn[one.who] ? byHand : outside).push({ who: one.who, day, minutes, breaths });
          }
        }
        const amount: Record<Unit, number> = {
          days: new Set(byHand.map(({ who, day }) => `${who} ${day}`)).size,
          sessions: byHand.length,
          minutes: byHand.reduce((sum, { minutes }) => sum + minutes, 0),
          breaths: byHand.reduce((sum, { breaths }) => sum + breaths, 0),
        };
        const together = (await togetherOf([id])).get(id);
        expect(together).toEqual({
          total: amount[unit],
          people: 1 + isIn.filter(Boolean).length,
          today: new Set(byHand.filter(({ day }) => day === today()).map(({ who }) => who)).size,
        });
        const { people: active, distress, ...sums } = await summaryOf(id);
        expect(sums).toEqual(amount);
        expect(active).toBe(new Set(byHand.map(({ who }) => who)).size);
        expect(distress).toBeNull();
        await database().delete(challenge).where(eq(challenge.id, id));
        await forgetSessions();
      },
    ),
    { numRuns: 40 },
  );
});

/** Each round begins with nothing practised. */
async function forgetSessions() {
  await database().delete(practiceSession);
}
