import { items, type Answers, type Item } from "./item-contract.ts";

/** Whether an item is asked, after what was answered so far; the published form skips the same ones. */
export function isAsked(answers: Answers, item: Item): boolean {
  if (item === "5") return answers["4"] !== 0;
  if (item.startsWith("7")) return (answers["6"] ?? 0) > 0;
  return true;
}

/** The item that is asked after one, and before it; `null` at either end. */
export function neighbours(
  answers: Answers,
  item: Item,
): { before: Item | null; after: Item | null } {
  const place = items.indexOf(item);
  return {
    before: items.slice(0, place).findLast((one) => isAsked(answers, one)) ?? null,
    after: items.slice(place + 1).find((one) => isAsked(answers, one)) ?? null,
  };
}

/** The first item that is still open, neither answered nor passed over; `null` when none is. */
export function firstOpen(answers: Answers): Item | null {
  return items.find((item) => isAsked(answers, item) && answers[item] === undefined) ?? null;
}

/** A question's number, 1 to 17. */
export function numberOf(item: Item): number {
  return Number.parseInt(item, 10);
}

/** How many of the 17 questions have an answer; one that the form skips for another's sake counts. */
export function countAnswered(answers: Answers): number {
  const given = items.filter((item) => typeof answers[item] === "number");
  const numbers = new Set(given.map(numberOf));
  if (answers["4"] === 0) numbers.add(5);
  if (answers["6"] === 0) numbers.add(7);
  return numbers.size;
}

/**
 * The sheet with one more answer, or one changed. Answers that do not go with it any more are taken
 * out, and so asked again: days with many drinks beyond the days with any, and kinds of drugs on no day.
 */
export function withAnswer(answers: Answers, item: Item, value: number | null): Answers {
  const changed: Answers = { ...answers, [item]: value };
  const drinking = changed["4"];
  if (typeof drinking === "number" && (changed["5"] ?? 0) > drinking) delete changed["5"];
  for (const one of items) if (!isAsked(changed, one)) delete changed[one];
  return changed;
}
