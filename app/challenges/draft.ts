/** What a challenge's form is filled with. */
export interface ChallengeDraft {
  title: string;
  counts: string;
  unit: string;
  goalEach: string;
  goalTogether: string;
  startsOn: string;
  endsOn: string;
  graceDays: string;
}

/** A form with what was typed, where something was. */
export function typedInto(draft: ChallengeDraft, entered: Record<string, string>): ChallengeDraft {
  const names = Object.keys(draft) as (keyof ChallengeDraft)[];
  return Object.fromEntries(
    names.map((name) => [name, entered[name] ?? draft[name]]),
  ) as unknown as ChallengeDraft;
}
