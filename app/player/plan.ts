import type { InLanguage } from "#app/practices/in-language.ts";
import type { Phase, Player, Pose } from "#server/practices/practice-contract.ts";

/** A practice's player, in the reader's language. */
export type Led = InLanguage<Player>;
type LedBy<Kind extends Player["kind"]> = Extract<Led, { kind: Kind }>;

/** How somebody wants to be led. */
export interface Choice {
  minutes: number;
  /** Breaths a minute; left out, the breath is as the practice has it. */
  pace?: number | undefined;
  /** The breath that is never held, where the practice has one. */
  withoutHolds?: boolean;
}

/** A stretch of time in which one thing is asked: `at` and `seconds` from the beginning of it all. */
export type Beat = { at: number; seconds: number; step: number } & (
  | { kind: "settle"; words: string }
  | { kind: "breath"; phase: Phase["kind"]; isLast: boolean; from: number; to: number }
  | { kind: "say"; words: string; pose?: Pose; otherWay?: string }
  | { kind: "tap"; side: "left" | "right" }
  | { kind: "rest"; words: string }
);

/** All that will be asked, in order and without gaps; `steps` is how many one can go back through. */
export interface Plan {
  beats: Beat[];
  seconds: number;
  steps: number;
}

/** Seconds to arrive in, before the first breath. */
const settleSeconds = 8;

/** The plan of a practice, from what was chosen. Pure: one clock reads it, and every view shows it. */
export function planOf(led: Led, choice: Choice): Plan {
  const beats = beatsOf(led, choice);
  const last = beats.at(-1)!;
  return { beats, seconds: last.at + last.seconds, steps: last.step + 1 };
}

function beatsOf(led: Led, choice: Choice): Beat[] {
  switch (led.kind) {
    case "pacer":
      return breaths(led, choice);
    case "taps":
      return taps(led, choice.minutes);
    default:
      return said(led.steps, choice.minutes);
  }
}

/** Whole breaths, as many as fit: the last one is breathed to its end. */
function breaths(led: LedBy<"pacer">, { minutes, pace, withoutHolds }: Choice): Beat[] {
  const paced = led.pace && pace;
  const first = breathOf((withoutHolds && led.withoutHolds) || led.phases, paced);
  const later = led.later ? breathOf(led.later.phases, paced) : first;
  const change = led.later?.after ?? Infinity;
  const beats: Beat[] = [
    { kind: "settle", at: 0, seconds: settleSeconds, step: 0, words: led.settling },
  ];
  const most = led.mostBreaths ?? Infinity;
  for (let number = 0; number < most; number++) {
    const { phases, seconds } = number < change ? first : later;
    const before = Math.min(number, change);
    // From the breath's own beginning, so that nothing adds up over hundreds of them.
    const at = before * first.seconds + (number - before) * later.seconds;
    if (number > 0 && at + seconds > minutes * 60 + 1e-6) break;
    for (const phase of phases)
      beats.push({ kind: "breath", ...phase, at: settleSeconds + at + phase.at, step: number + 1 });
  }
  return beats;
}

/** One breath, at a pace in breaths a minute or as it is: its phases, each `at` seconds into it. */
function breathOf(phases: readonly Phase[], pace: number | undefined) {
  const usual = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const all = pace ? 60 / pace : usual;
  const filled = fullness(phases);
  let at = 0;
  const paced = phases.map(({ kind, seconds }, index) => {
    const phase = {
      phase: kind,
      at,
      seconds: (seconds * all) / usual,
      isLast: index === phases.length - 1,
      ...filled[index]!,
    };
    at += phase.seconds;
    return phase;
  });
  return { phases: paced, seconds: all };
}

/** How full one is at the beginning and the end of each phase, 0 to 1. */
function fullness(phases: readonly Phase[]): { from: number; to: number }[] {
  const inward = phases.filter(({ kind }) => kind.startsWith("in"));
  const all = inward.reduce((sum, { seconds }) => sum + seconds, 0);
  let full = 0;
  return phases.map(({ kind, seconds }) => {
    const from = full;
    if (kind.startsWith("in")) full = Math.min(1, full + seconds / all);
    if (kind === "out") full = 0;
    return { from, to: full };
  });
}

interface Said {
  words: string;
  seconds: number;
  stretch: number;
  pose?: Pose;
  otherWay?: string | undefined;
}

/** Steps, where what a longer length adds is shared out by their `stretch`, in whole seconds. */
function said(steps: readonly Said[], minutes: number): Beat[] {
  const shortest = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const shares = steps.reduce((sum, { stretch }) => sum + stretch, 0);
  const more = Math.max(0, minutes * 60 - shortest);
  let share = 0;
  let given = 0;
  let at = 0;
  return steps.map(({ words, seconds, stretch, pose, otherWay }, step) => {
    share += stretch;
    const due = shares > 0 ? Math.round((more * share) / shares) : 0;
    const beat: Beat = {
      kind: "say",
      words,
      at,
      seconds: seconds + due - given,
      step,
      ...(pose && { pose }),
      ...(otherWay && { otherWay }),
    };
    given = due;
    at += beat.seconds;
    return beat;
  });
}

/** What is said, sets of slow taps with rests between them, and what is said after. */
function taps(led: LedBy<"taps">, minutes: number): Beat[] {
  const set = led.tapsInSet * led.tapSeconds;
  const spoken = [...led.before, ...led.after].reduce((sum, { seconds }) => sum + seconds, 0);
  const room = minutes * 60 - spoken + led.restSeconds;
  const sets = Math.max(1, Math.floor(room / (set + led.restSeconds)));
  const beats = said(led.before, 0);
  const after = said(led.after, 0);
  for (let number = 0; number < sets; number++) {
    let at = endOf(beats);
    for (let tap = 0; tap < led.tapsInSet; tap++, at += led.tapSeconds)
      beats.push({
        kind: "tap",
        side: tap % 2 === 0 ? "left" : "right",
        at,
        seconds: led.tapSeconds,
        step: led.before.length + number * 2,
      });
    if (number < sets - 1)
      beats.push({
        kind: "rest",
        words: led.resting,
        at,
        seconds: led.restSeconds,
        step: led.before.length + number * 2 + 1,
      });
  }
  const begin = endOf(beats);
  const first = beats.at(-1)!.step + 1;
  return [
    ...beats,
    ...after.map((beat) => ({ ...beat, at: begin + beat.at, step: first + beat.step })),
  ];
}

function endOf(beats: Beat[]): number {
  const last = beats.at(-1);
  return last ? last.at + last.seconds : 0;
}
