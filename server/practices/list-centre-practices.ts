import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import type { PracticeHead } from "./contract.ts";
import { ListCentrePractices } from "./own-contract.ts";
import { everyHead } from "./practice-heads.ts";

const perPage = 20;

/** Every practice for its staff, the centre's own first, with whether it is switched off. */
export const listCentrePractices = operation(
  { input: ListCentrePractices },
  async function listCentrePractices({ actor }, { after }) {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    const all: (PracticeHead & { isOff: boolean })[] = await everyHead();
    const from = all.findIndex(({ slug }) => slug === after) + 1;
    const practices = all.slice(from, from + perPage);
    return { practices, next: all.length > from + perPage ? practices.at(-1)!.slug : null };
  },
);
