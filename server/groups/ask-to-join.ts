import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { database, transaction } from "#db/client.ts";
import { groupQuestion, joinRequest } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { AskToJoin } from "./contract.ts";
import { refuseIfBanned } from "./enter-group.ts";
import { refuseOldGuidelines, seenGroup } from "./seen-group.ts";

/**
 * Asks a group's moderators to be let in, with an answer to each of its questions.
 * Refuses with `not-found` for groups that one may not know of, `forbidden` for those that can't be
 * asked or that one is banned from, `conflict` when the guidelines changed or a request waits already.
 */
export const askToJoin = operation(
  {
    input: AskToJoin,
    pace: [
      { name: "ask-to-join", points: 10, seconds: 3600, per: perAccount },
      // Moderators can decline; nobody may wear them out by asking again and again.
      {
        name: "ask-one-group",
        points: 4,
        seconds: 86_400,
        per: (caller, { slug }) => `${perAccount(caller)} ${slug}`,
      },
    ],
  },
  async function askToJoin({ actor }, input) {
    const { slug, guidelinesVersion } = input;
    const group = await seenGroup(actor.accountId, slug);
    if (group.standing) return { slug };
    if (!may.groups.ask(group, group.standing))
      throw new Refusal("forbidden", { message: { key: "groups.not-asked" } });
    refuseOldGuidelines(guidelinesVersion, group.guidelinesVersion);
    await refuseIfBanned({ groupId: group.id, accountId: actor.accountId });
    await transaction(async () => {
      const answers = withQuestions(await questionsOf(group.id), input);
      const asked = await database()
        .insert(joinRequest)
        .values({ groupId: group.id, accountId: actor.accountId, answers, guidelinesVersion })
        .onConflictDoNothing()
        .returning({ id: joinRequest.id });
      if (asked.length === 0)
        throw new Refusal("conflict", { message: { key: "groups.already-asked" } });
      announce("join-requested", { groupId: group.id, slug });
    });
    return { slug };
  },
);

/** The questions that a group asks of those who would like to join, in their order; three at most. */
export async function questionsOf(groupId: number): Promise<string[]> {
  const rows = await database()
    .select({ text: groupQuestion.text })
    .from(groupQuestion)
    .where(eq(groupQuestion.groupId, groupId))
    .orderBy(asc(groupQuestion.position));
  return rows.map(({ text }) => text);
}

function withQuestions(questions: string[], input: z.output<typeof AskToJoin>) {
  const given = [input.answer1, input.answer2, input.answer3];
  return questions.map((question, index) => ({ question, answer: given[index] ?? "" }));
}
