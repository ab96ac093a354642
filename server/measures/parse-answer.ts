import { numberIn } from "../check-ins/number-contract.ts";
import { refuseField } from "../refusal.ts";
import { kindOf, type Answers, type Form, type Item } from "./item-contract.ts";

/**
 * The number that somebody entered or chose for an item: days, or the place of a choice.
 * @throws Refusal `invalid` beside the field: no whole number of days within the form, no choice of
 * the item's, or more days with many drinks than days with any.
 */
export function parseAnswer(item: Item, form: Form, raw: unknown, answers: Answers): number {
  const kind = kindOf(item);
  const most = kind === "days" ? form : 4;
  const result = numberIn(0, most, kind === "income" ? 4 : 1, "x.x").safeParse(raw);
  if (!result.success)
    throw kind === "days"
      ? refuseField("answer", "measure-pages.days-range", { most })
      : refuseField("answer", "measure-pages.choose");
  const drinking = answers["4"];
  if (item === "5" && typeof drinking === "number" && result.data > drinking)
    throw refuseField("answer", "measure-pages.not-more", { count: drinking });
  return result.data;
}
