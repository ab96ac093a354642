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

const said = (most: number) =>
  words(most, "practice-pages.words-needed", "practice-pages.words-long");
/** One text for each line, empty lines apart. */
const lines = z
  .string("refusal.invalid-field")
  .max(8 * longestWords.text, "practice-pages.words-long")
  .transform((text) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== ""))
  .pipe(
    z
      .array(said(longestWords.text))
      .min(1, "practice-pages.words-needed")
      .max(5, "practice-pages.cautions-most"),
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

const breath = number(0.5, 20, "practice-pages.phase-range");
const step = z.object({
  seconds: whole(5, 900, "practice-pages.step-range"),
  en: said(longestWords.text),
  es: said(longestWords.text),
  pose: orNothing(z.enum(poses, "practice-pages.pose-needed")),
});

/** What is the same for every own practice. */
const about = z.object({
  modality: z.enum(ownModalities, "practice-pages.modality-needed"),
  suits: z.preprocess(
    (value) => listOf(value ?? []),
    z.array(z.enum(states, "refusal.invalid-field")).min(1, "practice-pages.suits-needed").max(3),
  ),
  minutes: z.preprocess(
    (value) => (typeof value === "number" ? [value] : listOf(value)),
    z
      .array(whole(1, 45, "practice-pages.minutes-range"), "practice-pages.minutes-range")
      .min(1, "practice-pages.minutes-range")
      .max(4, "practice-pages.minutes-range"),
  ),
  usualMinutes: whole(1, 45, "practice-pages.usual-one-of"),
  nameEn: said(longestWords.name),
  nameEs: said(longestWords.name),
  lineEn: said(longestWords.line),
  lineEs: said(longestWords.line),
  whyEn: said(longestWords.text),
  whyEs: said(longestWords.text),
  cautionsEn: lines,
  cautionsEs: lines,
  sourceTitle: said(300),
  sourceUrl: orNothing(
    z.url({ protocol: /^https?$/, error: "practice-pages.url-needed" }).max(500),
  ),
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
    .array(step, "practice-pages.steps-few")
    .min(steps.fewest, "practice-pages.steps-few")
    .max(steps.most, "practice-pages.steps-few"),
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
