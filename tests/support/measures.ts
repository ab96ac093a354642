import { answerItem } from "#server/measures/answer-item.ts";
import { finishMeasure } from "#server/measures/finish-measure.ts";
import { kindOf, type Item } from "#server/measures/item-contract.ts";
import { startMeasure } from "#server/measures/start-measure.ts";
import type { Person } from "./cast.ts";

/** Begins one and answers every question of an ordinary month; finishes it, if that is asked for. */
export async function fillInMeasure(who: Person, isFinished = true): Promise<string> {
  const started = await startMeasure(who.caller, {});
  if (!started.ok) throw new Error(JSON.stringify(started));
  const { id } = started.value;
  let item: Item | null = started.value.next;
  while (item) {
    const answer = kindOf(item) === "income" ? 4 : 2;
    const answered = await answerItem(who.caller, { id, item, answer });
    if (!answered.ok) throw new Error(JSON.stringify(answered));
    item = answered.value.next;
  }
  if (isFinished) await finishMeasure(who.caller, { id });
  return id;
}
