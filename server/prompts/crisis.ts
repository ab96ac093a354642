import type { CrisisTopic } from "../safety/contract.ts";
import { screen } from "../safety/screening/screen.ts";
import type { AnswerView } from "./contract.ts";

/** What somebody's own words say of a crisis that is now: said to them alone, and kept nowhere. */
export function crisisIn(words: string[]): CrisisTopic | null {
  for (const text of words) {
    const { topic } = screen(text);
    if (topic) return topic;
  }
  return null;
}

/** My own words of a page: my answer, and what I replied. */
export function wordsOfMine(mine: AnswerView | null, others: AnswerView[]): string[] {
  const replies = [...(mine ? [mine] : []), ...others].flatMap((answer) => answer.replies);
  return [
    ...(mine?.value.kind === "text" ? [mine.value.text] : []),
    ...replies.filter(({ isMine }) => isMine).map(({ body }) => body),
  ];
}
