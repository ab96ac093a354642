import { randomUUID } from "node:crypto";
import { database } from "#db/client.ts";
import { promptDay } from "#db/schema/index.ts";
import { answerPrompt } from "#server/prompts/answer-prompt.ts";
import { readPromptDay } from "#server/prompts/read-prompt-day.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";

const hour = 60 * 60_000;
export const today = (): string => new Date().toISOString().slice(0, 10);
export const written = {
  text: { question: "What was all right today?" },
  scale: { question: "How much?", low: "none", high: "a lot" },
  choice: { question: "Which?", options: ["tea", "coffee", "water"] },
};
export type Kind = keyof typeof written;

/** Asks a group a question on a day, which was opened and closes so many hours from now. */
export async function ask(
  groupId: number,
  kind: Kind = "text",
  { daysAgo = 0, closesIn = 20 }: { daysAgo?: number; closesIn?: number } = {},
): Promise<{ id: string; day: string }> {
  const day = daysAfter(today(), -daysAgo);
  const closesAt = new Date(Date.now() + closesIn * hour);
  const opensAt = new Date(Math.min(Date.now(), closesAt.getTime()) - 2 * hour);
  const [row] = await database()
    .insert(promptDay)
    .values({ groupId, day, kind, wording: { en: written[kind] }, opensAt, closesAt })
    .returning();
  return row!;
}

/** A group with one moderator and three members, and a stranger; asked one question. */
export async function scene(kind: Kind = "text", when = {}) {
  const tag = randomUUID().slice(0, 6);
  const names = ["Keeper", "Maya", "Kit", "June", "Stranger"];
  const all = await Promise.all(names.map((name) => person(`${name} ${tag}`)));
  const [keeper, maya, kit, june, stranger] = all as [Person, Person, Person, Person, Person];
  const slug = `walks-${tag}`;
  const group = await groupOf({ slug, moderators: [keeper], members: [maya, kit, june] });
  const { id: dayId, day } = await ask(group.id, kind, when);
  return { keeper, maya, kit, june, stranger, slug, day, dayId, group };
}
export type Scene = Awaited<ReturnType<typeof scene>>;

/** Answers, or skips when nothing is said; anew each time unless a client id is given. */
export function says(who: Person, at: { slug: string; day: string }, answer?: unknown, more = {}) {
  const { slug, day } = at;
  const skip = answer === undefined;
  return answerPrompt(who.caller, { slug, day, clientId: randomUUID(), answer, skip, ...more });
}

/** The day as somebody sees it. */
export async function seen(who: Person, { slug, day }: { slug: string; day: string }) {
  const answer = await readPromptDay(who.caller, { slug, day });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
