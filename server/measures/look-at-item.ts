import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { OneItem, type ItemView } from "./contract.ts";
import { kindOf } from "./item-contract.ts";
import { answersOf, findMine, openView } from "./rows.ts";
import { isAsked, neighbours, numberOf } from "./sequence.ts";

/**
 * One question of one that is open, with what was answered before. Answers `null` when there is
 * nothing to ask there any more: it is finished, or another answer has left the item out.
 */
export const lookAtItem = operation(
  { input: OneItem },
  async function lookAtItem({ actor }, { id, item }): Promise<ItemView | null> {
    const row = await findMine(actor.accountId, id);
    if (item === null) throw new Refusal("not-found");
    if (row.finishedAt) return null;
    const answers = await answersOf(row);
    if (!isAsked(answers, item)) return null;
    return {
      ...openView(row, actor.timeZone),
      item,
      number: numberOf(item),
      kind: kindOf(item),
      value: answers[item],
      before: neighbours(answers, item).before,
    };
  },
);
