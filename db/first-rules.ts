/** A rule that a new group begins with, switched on. */
export interface FirstRule {
  kind: "words" | "links" | "contact" | "selling";
  deed: "hold" | "flag" | "warn" | "refuse";
  entries: string[];
}

/** What a new group begins with; its moderators change it as they like. Nobody's own words for themselves are in it. */
export const firstRules: FirstRule[] = [
  { kind: "contact", deed: "hold", entries: [] },
  { kind: "selling", deed: "hold", entries: [] },
  {
    kind: "links",
    deed: "warn",
    entries: ["988lifeline.org", "samhsa.gov", "na.org", "aa.org", "smartrecovery.org"],
  },
  {
    kind: "words",
    deed: "flag",
    entries: ["hook you up", "extra pills", "my dealer", "te consigo", "pastillas de sobra"],
  },
];
