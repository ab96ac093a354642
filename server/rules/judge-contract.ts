/** What a rule is about. */
export const ruleKinds = ["words", "links", "contact", "selling"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/**
 * What becomes of a message that a rule finds: it waits for a moderator (`hold`), is posted and put before one
 * (`flag`), is sent once its writer has seen a word of caution and sends it again (`warn`), or is not taken
 * (`refuse`).
 */
export const ruleDeeds = ["hold", "flag", "warn", "refuse"] as const;
export type RuleDeed = (typeof ruleDeeds)[number];

/** One rule of a group. */
export interface Rule {
  id: string;
  kind: RuleKind;
  deed: RuleDeed;
  /**
   * Of `words`: words and phrases to find, as moderators write them; a final `*` finds whatever begins so. Of
   * `links`: hosts that are always welcome, with all below them. Of the others nothing.
   */
  entries: string[];
}

/** What a rule found in a text. */
export interface Finding {
  ruleId: string;
  kind: RuleKind;
  deed: RuleDeed;
  /** Which of the rule's entries, or which kind of thing (`e-mail`, `telephone`, `handle`, `link`, `offer`). */
  says: string;
  /** Where it stands, as UTF-16 offsets in the text as it was written: from ≤ at < to. */
  from: number;
  to: number;
}

/** Rules, ready to be asked many times. */
export interface ReadyRules {
  rules: Rule[];
  /** @internal what `readyRules` made of them; only `judge` looks inside. */
  made: unknown;
}
