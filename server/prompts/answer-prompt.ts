import { and, eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { promptAnswer } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { sealFor } from "../vault/seal.ts";
import { AnswerPrompt, type AnswerValue, type PromptAnswered } from "./contract.ts";
import { crisisIn } from "./crisis.ts";
import { isOpen } from "./day-heads.ts";
import { refuseUnlessHere, requireDay } from "./one-day.ts";
import { parseAnswer } from "./parse-answer.ts";
import { saysTheSame } from "./same-answer.ts";

type Row = typeof promptAnswer.$inferSelect;
type Columns = Pick<Row, "scale" | "choice" | "body">;

/**
 * Answers a day's question, skips it, or changes what was answered while it is open; everybody has one
 * answer. A retry that says the same under the same client id gets the same answer, also when the day
 * is closed. Its author, and nobody else, is told what it says of a crisis.
 * Refuses with `invalid` beside `answer` what is none, with `conflict` when it is closed, when the group is
 * archived or rested from, and a late retry of what was taken back.
 */
export const answerPrompt = operation(
  {
    input: AnswerPrompt,
    pace: [{ name: "answer-prompt", points: 60, seconds: 60, per: perAccount }],
  },
  async function answerPrompt({ actor }, input): Promise<PromptAnswered> {
    const { accountId } = actor;
    const { membership, row: day } = await requireDay(accountId, input);
    refuseUnlessHere(membership);
    const value = input.skip ? null : parseAnswer(day, input.answer);
    const columns = await columnsOf(accountId, value);
    const { clientId } = input;
    const { groupId, slug } = membership;
    await transaction(async () => {
      const answer = { promptDayId: day.id, accountId, clientId, ...columns };
      const canAnswer = isOpen(day, new Date());
      if (canAnswer) {
        const stored = await database()
          .insert(promptAnswer)
          .values(answer)
          .onConflictDoNothing({ target: [promptAnswer.promptDayId, promptAnswer.accountId] })
          .returning({ id: promptAnswer.id });
        if (stored.length > 0) return announce("prompt-changed", { groupId, slug, day: day.day });
      }
      const mine = and(eq(promptAnswer.promptDayId, day.id), eq(promptAnswer.accountId, accountId));
      const [before] = await database().select().from(promptAnswer).where(mine).for("update");
      if (before?.clientId === clientId && (await saysTheSame(before, value))) return;
      if (!canAnswer) throw closed();
      if (before!.clientId === clientId && wasTakenBack(before!) && value)
        throw new Refusal("conflict", { message: { key: "prompts.taken-back" } });
      await database().update(promptAnswer).set(changed(before!, answer)).where(mine);
      announce("prompt-changed", { groupId, slug, day: day.day });
    });
    const words = value?.kind === "text" ? [value.text] : [];
    return { mine: value ? "answered" : "skipped", crisis: crisisIn(words) };
  },
);

async function columnsOf(accountId: string, value: AnswerValue | null): Promise<Columns> {
  return {
    scale: value?.kind === "scale" ? value.value : null,
    choice: value?.kind === "choice" ? value.option : null,
    body: value?.kind === "text" ? await sealFor(accountId, value.text) : null,
  };
}

const isEmpty = ({ scale, choice, body }: Columns) =>
  scale === null && choice === null && body === null;
/** Skipped at first, an answer has not been changed. */
const wasTakenBack = (row: Row) => isEmpty(row) && row.changedAt !== null;

/** What comes after a skip is not a change but the answer, and stands where it was given. */
function changed(before: Row, { clientId, scale, choice, body }: Columns & { clientId: string }) {
  const columns = { clientId, scale, choice, body };
  // By the database's clock, as replies are: those to what was taken back are older.
  const now = sql`now()`;
  if (isEmpty(columns)) return { ...columns, changedAt: now };
  return isEmpty(before)
    ? { ...columns, answeredAt: now, changedAt: null }
    : { ...columns, changedAt: now };
}

function closed(): Refusal {
  const wording = { key: "prompts.closed" };
  return new Refusal("conflict", { message: wording, fields: { answer: wording } });
}
