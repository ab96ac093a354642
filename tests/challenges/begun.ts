import { randomUUID } from "node:crypto";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { beginChallenge } from "#server/challenges/begin-challenge.ts";
import { challengeView } from "#server/challenges/challenge-view.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** What a sound challenge is asked for with: a week of days, from yesterday on. */
export const asked = (slug: string, more = {}) => ({
  slug,
  clientId: randomUUID(),
  title: "Seven calm evenings",
  counts: "any",
  unit: "days",
  goalEach: "7",
  goalTogether: "",
  startsOn: daysAfter(today(), -6),
  endsOn: daysAfter(today(), 6),
  graceDays: "2",
  ...more,
});

/** A group with a moderator and three members, and a stranger. */
export async function circle() {
  const tag = randomUUID().slice(0, 6);
  const names = ["Keeper", "Maya", "Kit", "June", "Stranger"];
  const all = await Promise.all(names.map((name) => person(`${name} ${tag}`, { timeZone: "UTC" })));
  const [keeper, maya, kit, june, stranger] = all as [Person, Person, Person, Person, Person];
  const slug = `calm-${tag}`;
  const group = await groupOf({ slug, moderators: [keeper], members: [maya, kit, june] });
  return { keeper, maya, kit, june, stranger, slug, group };
}

/** The same with a challenge, which its moderator takes part in. */
export async function begun(more = {}) {
  const at = await circle();
  const answer = await beginChallenge(at.keeper.caller, asked(at.slug, more));
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { ...at, id: answer.value.id };
}

/** Somebody practised on a day, as it would have been stored then. */
export async function practised(
  { account }: Person,
  day: string,
  more: Partial<typeof practiceSession.$inferInsert> = {},
): Promise<void> {
  const at = new Date(`${day}T12:00:00Z`);
  await database()
    .insert(practiceSession)
    .values({
      accountId: account.id,
      clientId: randomUUID(),
      practice: "longer-breath-out",
      modality: "breathwork",
      startedAt: at,
      endedAt: at,
      minutes: 5,
      seconds: 300,
      timeZone: account.timeZone,
      localDay: day,
      ...more,
    });
}

/** The challenge as somebody sees it. */
export async function seen(who: Person, id: string) {
  const answer = await challengeView(who.caller, { id });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
