import { z } from "zod";

export const states = ["activated", "settled", "shutdown"] as const;
export type State = (typeof states)[number];

export const modalityKeys = [
  "breathwork",
  "meditation",
  "somatic",
  "yoga",
  "mindfulness",
  "biofeedback",
  "resourcing",
] as const;
export type Modality = (typeof modalityKeys)[number];

/** Longest texts of a practice, in characters (code points). */
export const longestWords = { name: 60, line: 160, text: 600 };

const said = (most: number) => z.string().trim().min(1).max(most);
const both = (most: number) => z.object({ en: said(most), es: said(most) });
/** The same in both languages. */
export type Both = z.infer<ReturnType<typeof both>>;

/** A part of a breath; `in-again` is the short second breath of a sigh, `hold` comes full, `rest` empty. */
const phase = z.object({
  kind: z.enum(["in", "in-again", "hold", "out", "rest"]),
  seconds: z.number().min(0.5).max(20),
});
export type Phase = z.infer<typeof phase>;

/** When to leave out the pauses: said of every practice that has some. */
export const holdCaution: Both = {
  en: "Choose the way without holding if you are pregnant, have a heart or lung illness, or if holding your breath brings panic.",
  es: "Elige la forma sin pausas si hay embarazo, una enfermedad del corazón o del pulmón, o si guardar el aire te trae pánico.",
};

/** Something said, and how long there is for it. `stretch`: its share of what a longer length adds. */
const step = z.object({
  words: both(longestWords.text),
  seconds: z.int().min(5).max(900),
  stretch: z.int().min(0).max(10),
});
export type Step = z.infer<typeof step>;

/** What a pose card draws: a figure of lines. */
export const poses = [
  "seated",
  "seated-reach",
  "seated-fold",
  "seated-twist",
  "seated-cat-cow",
  "seated-open",
  "standing",
  "standing-reach",
  "standing-side",
  "standing-fold",
  "standing-wide",
  "standing-sway",
  "standing-wall",
  "all-fours",
  "child",
  "lying",
  "lying-knees",
  "lying-legs-up",
  "lying-twist",
  "lying-bridge",
] as const;
export type Pose = (typeof poses)[number];

export const playerContract = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("pacer"),
    /** One breath as it is at first. */
    phases: z.array(phase).min(1).max(6),
    /** Breaths a minute that may be chosen instead; the phases keep their proportions. */
    pace: z
      .object({ from: z.number().min(3), to: z.number().max(10), step: z.number().min(0.1) })
      .optional(),
    /** The breath from then on, for whoever has breathed so many as they are at first. */
    later: z
      .object({ after: z.int().min(1).max(60), phases: z.array(phase).min(1).max(6) })
      .optional(),
    /** The same breath for whoever would rather not hold it; there whenever `phases` hold. */
    withoutHolds: z.array(phase).min(1).max(6).optional(),
    /** It ends after so many breaths, however long was chosen. */
    mostBreaths: z.int().min(1).max(100).optional(),
    /** Said before the first breath, and now and then beside it. */
    settling: both(longestWords.text),
  }),
  z.object({ kind: z.literal("cues"), steps: z.array(step).min(3).max(40) }),
  z.object({
    kind: z.literal("poses"),
    steps: z
      .array(step.extend({ pose: z.enum(poses), otherWay: both(longestWords.text).optional() }))
      .min(3)
      .max(40),
  }),
  z.object({
    kind: z.literal("taps"),
    /** Said before the tapping and after it; their `stretch` is 0: what is longer has more sets. */
    before: z.array(step).min(1).max(6),
    after: z.array(step).min(1).max(6),
    /** Seconds from a tap on one side to the next on the other: slow. */
    tapSeconds: z.number().min(0.8).max(3),
    tapsInSet: z.int().min(6).max(8),
    restSeconds: z.int().min(5).max(60),
    /** Said while resting between two sets. */
    resting: both(longestWords.text),
  }),
]);
export type Player = z.infer<typeof playerContract>;

/** A thing to do for one to twenty minutes, with what the player needs to lead through it. */
export const practiceContract = z.object({
  /** Its name in addresses and in what is remembered; never changed, never used again. */
  slug: z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  modality: z.enum(modalityKeys),
  /** The states that it suits. */
  suits: z.array(z.enum(states)).min(1).max(3),
  /** Lengths that may be chosen, ascending; of cues and poses the steps fill the first one exactly. */
  minutes: z.array(z.int().min(1).max(45)).min(1).max(4),
  /** The length that is chosen at first: one of `minutes`. */
  usualMinutes: z.int(),
  name: both(longestWords.name),
  /** What one does, in one line. */
  line: both(longestWords.line),
  /** Why it may help, in plain words; no promise. */
  why: both(longestWords.text),
  /** When to leave it, do it otherwise, or ask somebody first. */
  cautions: z.array(both(longestWords.text)).min(1).max(6),
  /** How one notices something without a sensor: of `biofeedback` alone, and always there. */
  withoutSensor: both(longestWords.text).optional(),
  /** Where it comes from: a publication, a tradition; an address only where there is a lasting one. */
  source: z.object({ title: said(300), url: z.url().optional() }),
  player: playerContract,
});
export type Practice = z.infer<typeof practiceContract>;

/** One day of a course: a practice, how long, and something small to notice beside it. */
export interface CourseDay {
  practice: string;
  minutes: number;
  notice?: Both;
}

/** Weeks of practices, one plan for each; a week may be repeated or take longer. */
export interface Course {
  slug: string;
  name: Both;
  line: Both;
  why: Both;
  cautions: Both[];
  source: { title: string; url?: string };
  weeks: { title: Both; aim: Both; days: CourseDay[] }[];
}
