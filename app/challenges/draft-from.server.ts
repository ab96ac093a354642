import type { Template } from "#server/challenges/templates.ts";
import type { ChallengeDraft } from "./draft.ts";

/** A form as a template has it, or an empty one of a week; days are the person's own. */
export function draftFrom(
  template: Template | undefined,
  title: string,
  { today, inDays }: { today: string; inDays: (days: number) => string },
): ChallengeDraft {
  const text = (value: number | null | undefined) => (value ? String(value) : "");
  return {
    title,
    counts: template?.counts ?? "any",
    unit: template?.unit ?? "days",
    goalEach: text(template?.goalEach),
    goalTogether: text(template?.goalTogether),
    startsOn: today,
    endsOn: inDays((template?.days ?? 7) - 1),
    graceDays: String(template?.graceDays ?? 2),
  };
}
