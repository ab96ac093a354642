import { z } from "zod";
import { words } from "../prompts/wording-contract.ts";
import { practiceSlug } from "./contract.ts";
import { longestWords, modalityKeys, poses, states, type Practice } from "./practice-contract.ts";

/** The kinds of players that a form can describe; tapping comes with the product alone. */
export const ownKinds = ["cues", "pacer", "poses"] as const;
export type OwnKind = (typeof ownKinds)[number];
/** The kinds of practices that a centre writes: what needs a sensor later comes with the product. */
export const ownModalities = modalityKeys.filter((key) => key !== "biofeedback");
/** Most steps of an own practice, and how many empty ones a form begins with. */
export const steps = { fewest: 3, most: 30, first: 5, further: 5 };

const said = (most: number) => words(most, "practices.words-needed", "practices.words-long");
/** One text for each line, empty lines apart. */
const lines = z
  .string("refusal.invalid-field")
  .max(8 * longestWords.text, "practices.words-long")
  .transform((text) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== ""))
  .pipe(
    z
      .array(said(longestWords.text))
      .min(1, "practices.words-needed")
      .max(5, "practices.cautions-most"),
  );
/** A decimal number of a form, with a dot or a comma. */
const number = (least: number, most: number, key: string) =>
  z
    .union([z.number(), z.string().max(12)], key)
    .transform((value) =>
      typeof value === "number" || value.trim() !== ""
        ? Number(String(value).replace(",", "."))
        : NaN,
    )
    .pipe(z.number(key).min(least, key).max(most, key));
const whole = (least: number, most: number, key: string) =>
  number(least, most, key).pipe(z.number().int(key));
const orNothing = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess((value) => (value === "" || value == null ? null : value), inner.nullable());
const listOf = (value: unknown) =>
  typeof value === "string" ? value.split(/[\s,;]+/).filter(Boolean) : value;

const breath = number(0.5, 20, "practices.phase-range");
const step = z.object({
  seconds: whole(5, 900, "practices.step-range"),
  en: said(longestWords.text),
  es: said(longestWords.text),
  pose: orNothing(z.enum(poses, "practices.pose-needed")),
});

/** What is the same for every own practice. */
const about = z.object({
  modality: z.enum(ownModalities, "practices.modality-needed"),
  suits: z.preprocess(
    (value) => listOf(value ?? []),
    z.array(z.enum(states, "refusal.invalid-field")).min(1, "practices.suits-needed").max(3),
  ),
  minutes: z.preprocess(
    (value) => (typeof value === "number" ? [value] : listOf(value)),
    z
      .array(whole(1, 45, "practices.minutes-range"), "practices.minutes-range")
      .min(1, "practices.minutes-range")
      .max(4, "practices.minutes-range"),
  ),
  usualMinutes: whole(1, 45, "practices.usual-one-of"),
  nameEn: said(longestWords.name),
  nameEs: said(longestWords.name),
  lineEn: said(longestWords.line),
  lineEs: said(longestWords.line),
  whyEn: said(longestWords.text),
  whyEs: said(longestWords.text),
  cautionsEn: lines,
  cautionsEs: lines,
  sourceTitle: said(300),
  sourceUrl: orNothing(z.url({ protocol: /^https?$/, error: "practices.url-needed" }).max(500)),
});
const pacer = about.extend({
  kind: z.literal("pacer"),
  breathIn: breath,
  hold: orNothing(breath),
  breathOut: breath,
  rest: orNothing(breath),
  settlingEn: said(longestWords.text),
  settlingEs: said(longestWords.text),
});
const stepped = about.extend({
  kind: z.enum(["cues", "poses"]),
  steps: z
    .array(step, "practices.steps-few")
    .min(steps.fewest, "practices.steps-few")
    .max(steps.most, "practices.steps-few"),
});

/** The fields of the form of an own practice. `steps` are made of its rows; see `stepsAmong`. */
export const WritePractice = z.discriminatedUnion("kind", [pacer, stepped], {
  error: "refusal.invalid-field",
});
export type WrittenPractice = z.output<typeof WritePractice>;
export const ChangePractice = z.intersection(z.object({ slug: practiceSlug }), WritePractice);
export const OnePractice = z.object({ slug: practiceSlug });
/** On or off for members; a practice that is off stays in what they did. */
export const SwitchPractice = OnePractice.extend({
  to: z.enum(["on", "off"], "refusal.invalid-field"),
});
export const ListCentrePractices = z.object({ after: z.string().max(64).nullable().catch(null) });

/** A practice as its staff sees it. */
export interface CentrePractice {
  practice: Practice;
  isOwn: boolean;
  isOff: boolean;
}
