import type { Locale } from "#server/locale.ts";
import type { PromptKind, PromptView, PromptWording } from "#server/prompts/contract.ts";
import { wordsOf } from "./words-of.ts";

/** What stands in the form of a question and its schedule. */
export interface DraftPrompt {
  kind: PromptKind;
  libraryKey: string | null;
  question: string;
  /** As many as were given, empty ones in their place. */
  options: string[];
  low: string;
  high: string;
  weekdays: number[];
  time: string;
  timeZone: string;
  startsOn: string;
  endsOn: string;
}

/** A new question: asked once a week at nine in the morning, from today on, until somebody changes that. */
export function newDraft(
  { kind, libraryKey, wording }: Pick<PromptView, "kind" | "libraryKey" | "wording">,
  locale: Locale,
  { today, timeZone }: { today: string; timeZone: string },
): DraftPrompt {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay() || 7;
  const when = { weekdays: [weekday], time: "09:00", timeZone };
  return { kind, libraryKey, ...textsOf(wording, locale), ...when, startsOn: today, endsOn: "" };
}

/** One of the schedule. */
export function draftOf(prompt: PromptView, locale: Locale): DraftPrompt {
  const { wording, endsOn, id: _id, nextDay: _nextDay, ...rest } = prompt;
  return { ...rest, ...textsOf(wording, locale), endsOn: endsOn ?? "" };
}

/** What was entered before it was refused or previewed; what no field was sent for stays as it was. */
export function entered(draft: DraftPrompt, fields: Record<string, string>): DraftPrompt {
  const { question, low, high, time, startsOn, endsOn } = { ...draft, ...fields };
  const options = Object.keys(fields).some((name) => name.startsWith("option"))
    ? optionsAmong(fields)
    : draft.options;
  const weekdays = (fields.weekdays ?? "").split(" ").filter(Boolean).map(Number);
  return { ...draft, question, low, high, time, startsOn, endsOn, options, weekdays };
}

/** The options of a form, each from a field of its own. */
export function optionsAmong(fields: Record<string, unknown>): string[] {
  return Array.from({ length: 8 }, (_, at) => fields[`option${at}`]).map((value) =>
    typeof value === "string" ? value : "",
  );
}

function textsOf(wording: PromptWording, locale: Locale) {
  const { question, options = [], low = "", high = "" } = wordsOf(wording, locale);
  return { question, options, low, high };
}
