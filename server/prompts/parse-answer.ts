import { numberIn } from "../check-ins/number-contract.ts";
import { refuseField } from "../refusal.ts";
import { answerText, type AnswerValue, type PromptKind, type PromptWording } from "./contract.ts";

/**
 * What somebody answers to a question of a kind. Pure.
 * @throws Refusal `invalid` beside the field `answer`.
 */
export function parseAnswer(
  { kind, wording }: { kind: PromptKind; wording: PromptWording },
  given: unknown,
): AnswerValue {
  if (kind === "text") return { kind, text: read(answerText, given ?? "") };
  if (kind === "scale")
    return { kind, value: read(numberIn(0, 10, 1, "prompts.scale-needed"), given) };
  const most = optionCount(wording) - 1;
  return { kind, option: read(numberIn(0, most, 1, "prompts.choice-needed"), given) };
}

interface Readable<Value> {
  safeParse(
    given: unknown,
  ): { success: true; data: Value } | { success: false; error: { issues: { message: string }[] } };
}

function read<Value>(contract: Readable<Value>, given: unknown): Value {
  const result = contract.safeParse(given);
  if (result.success) return result.data;
  throw refuseField("answer", result.error.issues[0]!.message);
}

/** How many options a choice has; the same number in each language. */
export function optionCount(wording: PromptWording): number {
  return (wording.en ?? wording.es)?.options?.length ?? 0;
}
