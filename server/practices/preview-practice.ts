import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { WritePractice } from "./own-contract.ts";
import { fromForm, slugFor } from "./own-from-form.ts";
import type { Practice } from "./practice-contract.ts";

/** What a form would make, and where it does not fit yet; nothing is kept. Refuses members with `forbidden`. */
export const previewPractice = operation(
  { input: WritePractice },
  async function previewPractice({ actor }, input): Promise<Practice> {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    return fromForm(slugFor(input.nameEn), input);
  },
);
