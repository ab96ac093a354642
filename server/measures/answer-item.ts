import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { AnswerItem } from "./contract.ts";
import type { Answers, Form, Item } from "./item-contract.ts";
import { parseAnswer } from "./parse-answer.ts";
import { answersOf, findMine, sealAnswers } from "./rows.ts";
import { isAsked, neighbours, withAnswer } from "./sequence.ts";

/**
 * Keeps one answer, or that it was passed over, and says where to go: the item after it or before it,
 * `null` at either end. Under the row's lock, so that two pages lose nothing of each other. Refuses
 * with `invalid` what is no answer to the item, and with `conflict` one that is finished or an item
 * that another answer has left out.
 */
export const answerItem = operation(
  {
    input: AnswerItem,
    pace: [{ name: "answer-item", points: 120, seconds: 60, per: perAccount }],
  },
  async function answerItem({ actor }, input) {
    const { accountId } = actor;
    const { id, item, go } = input;
    if (item === null) throw new Refusal("not-found");
    return transaction(async () => {
      const row = await findMine(accountId, id, true);
      if (row.finishedAt)
        throw new Refusal("conflict", { message: { key: "measure-pages.is-done" } });
      const before = await answersOf(row);
      if (!isAsked(before, item))
        throw new Refusal("conflict", { message: { key: "measure-pages.left-out" } });
      const value = answerFrom(input, item, row.form, before);
      const answers = value === undefined ? before : withAnswer(before, item, value);
      if (value !== undefined && value !== before[item])
        await database()
          .update(measure)
          .set({ answers: await sealAnswers(accountId, answers) })
          .where(eq(measure.id, row.id));
      const { before: back, after } = neighbours(answers, item);
      return { id: row.id, go, next: go === "back" ? back : after };
    });
  },
);

type Given = { answer?: unknown; ready?: unknown; skip: boolean; go: "on" | "back" | "later" };

/** `null` is passed over; `undefined` where somebody only goes on or back. */
function answerFrom(
  { answer, ready, skip, go }: Given,
  item: Item,
  form: Form,
  answers: Answers,
): number | null | undefined {
  if (skip) return null;
  const raw = ready ?? answer;
  const isEmpty = raw === undefined || (typeof raw === "string" && raw.trim() === "");
  if (isEmpty && go !== "on") return undefined;
  return parseAnswer(item, form, raw, answers);
}
