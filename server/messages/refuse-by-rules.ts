import { Refusal, refuseField } from "../refusal.ts";
import type { Found, Verdict } from "../rules/verdict.ts";
import type { Stored } from "./stored.ts";

/** @throws Refusal where a group's rules don't take a message, ask first, or limit how often one speaks. */
export function refuseByRules({ wait, isNewcomer }: Stored, { fate, found }: Verdict): void {
  if (fate === "refuse" || fate === "warn") {
    const kind = found[0]!.kind;
    const fill = { words: wordsOf(found) };
    if (fate === "refuse") throw refuseField("body", `held.refused-${kind}`, fill);
    throw refuseField("heard", `held.warned-${kind}`, fill);
  }
  if (wait > 0 && fate === "post" && !isNewcomer)
    throw new Refusal("too-many", {
      message: { key: "held.slow", with: { seconds: wait } },
      retryAfter: wait,
    });
}

/** What was found of the first kind, quoted, as it stands in the text. */
export function wordsOf(found: Found[]): string {
  const kind = found[0]?.kind;
  const words = found.filter((one) => one.kind === kind).map((one) => one.words);
  return [...new Set(words)].map((one) => `“${one}”`).join(", ");
}
