import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { findPractice } from "./find-practice.ts";
import { OnePractice, type CentrePractice } from "./own-contract.ts";
import { ownPrefix } from "./own-practices.ts";
import { isOff } from "./switched-off.ts";

/** A practice with all that its player does, for staff. Refuses members with `forbidden`. */
export const lookAtCentrePractice = operation(
  { input: OnePractice },
  async function lookAtCentrePractice({ actor }, { slug }): Promise<CentrePractice> {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    const practice = await findPractice(slug);
    if (!practice) throw new Refusal("not-found");
    return { practice, isOwn: slug.startsWith(ownPrefix), isOff: await isOff(slug) };
  },
);
