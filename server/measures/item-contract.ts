/** The items of the Brief Addiction Monitor, in the order in which they are asked. */
export const items = "1 2 3 4 5 6 7a 7b 7c 7d 7e 7f 7g 8 9 10 11 12 13 14 15 16 17".split(
  " ",
) as Item[];

/** An item's name; 7a to 7g say more about item 6. */
export type Item =
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | `7${"a" | "b" | "c" | "d" | "e" | "f" | "g"}`
  | "8"
  | "9"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14"
  | "15"
  | "16"
  | "17";

/** Days back that the questions ask about. */
export type Form = 7 | 30;

/**
 * What an item is answered with: a number of days (0 to the form's), `health` from 0, excellent, to 4,
 * poor, `much` from 0, not at all, to 4, extremely, or `income`, no 0 and yes 4.
 */
export type Kind = "days" | "health" | "much" | "income";

const inWords: Partial<Record<Item, Kind>> = {
  "1": "health",
  "8": "much",
  "9": "much",
  "12": "much",
  "14": "income",
  "15": "much",
  "17": "much",
};

/** What an item is answered with. */
export function kindOf(item: Item): Kind {
  return inWords[item] ?? "days";
}

/** What was answered; `null` is "rather not say", and what is not there has not been asked yet. */
export type Answers = Partial<Record<Item, number | null>>;
