import type { DateTime } from "luxon";
import { database } from "../client.ts";
import { joinRequest } from "../schema/index.ts";
import { groups } from "./content/groups.ts";
import { personId } from "./insert-people.ts";

const slug = "nights-are-long";
const noorsAnswers = [
  "I fall asleep fine and then it’s two and my head starts. Five nights of seven I’d say.",
  "Somebody who is also awake. Rather no tips about sleep, I’ve read them all.",
  "I go quiet when it gets bad. If I said I’m around and then I’m not, a hello would help.",
];
const junesAnswers = [
  "Long and full of noises. I am an old hand at being awake.",
  "A little talk. I would rather not be told to take up yoga.",
  "Nothing special, only patience. I type with one finger.",
];

/** One request that waits for a moderator, and one that was answered long ago. */
export async function insertJoinRequests(
  groupIds: Map<string, number>,
  day: DateTime,
): Promise<void> {
  const groupId = groupIds.get(slug);
  const questions = groups.find((one) => one.slug === slug)?.questions;
  if (!groupId || !questions) throw new Error(`The group ${slug} asks nothing.`);
  const asked = (answers: string[]) =>
    questions.map((question, at) => ({ question, answer: answers[at] ?? "" }));
  const onDay = (ago: number, hours: number) => day.minus({ days: ago }).plus({ hours }).toJSDate();
  const waiting = { accountId: personId("Noor"), answers: asked(noorsAnswers) };
  const accepted = { accountId: personId("June"), answers: asked(junesAnswers) };
  const same = { groupId, guidelinesVersion: 1 };
  await database()
    .insert(joinRequest)
    .values([
      { ...same, ...waiting, createdAt: onDay(1, 15) },
      {
        ...same,
        ...accepted,
        createdAt: onDay(56, 9),
        decidedAt: onDay(55, 12),
        decidedBy: personId("Dani"),
        decision: "accepted",
      },
    ]);
}
