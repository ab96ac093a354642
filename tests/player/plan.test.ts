import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breathsBy, fullnessAt, phaseAt, stepFrom } from "#app/player/phase-at.ts";
import { planOf, type Led } from "#app/player/plan.ts";
import { inLanguage } from "#app/practices/in-language.ts";
import { library } from "#server/practices/library/index.ts";

const ledBy = (slug: string): Led =>
  inLanguage(library.find((one) => one.slug === slug)!.player, "en");
const anyPractice = fc.constantFrom(...library).chain((practice) =>
  fc.record({
    practice: fc.constant(practice),
    minutes: fc.constantFrom(...practice.minutes),
    withoutHolds: fc.boolean(),
  }),
);

describe("a plan", () => {
  test("has no gaps and no overlaps, for every practice, length and choice", () => {
    fc.assert(
      fc.property(anyPractice, ({ practice, ...choice }) => {
        const plan = planOf(inLanguage(practice.player, "es"), choice);
        let end = 0;
        for (const beat of plan.beats) {
          expect(beat.at).toBeCloseTo(end, 6);
          expect(beat.seconds).toBeGreaterThan(0);
          end = beat.at + beat.seconds;
        }
        expect(plan.seconds).toBeCloseTo(end, 6);
      }),
    );
  });

  test("takes exactly the chosen length where things are said, also with what a longer one adds", () => {
    for (const { player, minutes } of library)
      for (const length of minutes)
        if (player.kind === "cues" || player.kind === "poses")
          expect(planOf(inLanguage(player, "en"), { minutes: length }).seconds).toBe(length * 60);
  });

  test("ends a pacer with a whole breath and taps with a whole set, not much before the length", () => {
    for (const { player, minutes, slug } of library)
      for (const length of minutes) {
        if (player.kind === "cues" || player.kind === "poses") continue;
        if (player.kind === "pacer" && player.mostBreaths) continue;
        const { seconds } = planOf(inLanguage(player, "en"), { minutes: length });
        expect(seconds, slug).toBeGreaterThan(length * 60 - 30);
        expect(seconds, slug).toBeLessThanOrEqual(length * 60 + 8);
      }
  });

  test("breathes at the chosen pace, four rounds of 4-7-8 at most, and never holds where one won't", () => {
    const even = planOf(ledBy("even-breath"), { minutes: 5, pace: 4.5 });
    expect(even.beats.find(({ kind }) => kind === "breath")!.seconds).toBeCloseTo(60 / 4.5 / 2, 9);
    const rounds = planOf(ledBy("four-seven-eight"), { minutes: 2 });
    expect(breathsBy(rounds, rounds.seconds)).toBe(4);
    const longer = planOf(ledBy("longer-breath-out"), { minutes: 5 });
    const outs = longer.beats.filter((beat) => beat.kind === "breath" && beat.phase === "out");
    expect(outs.map(({ seconds }) => seconds)).toEqual([
      ...Array(6).fill(6),
      ...Array(outs.length - 6).fill(8),
    ]);
    const soft = planOf(ledBy("box-breath"), { minutes: 4, withoutHolds: true });
    const phases = soft.beats.map((beat) => (beat.kind === "breath" ? beat.phase : "settle"));
    expect(new Set(phases)).toEqual(new Set(["settle", "in", "out"]));
  });
});

describe("an instant of a plan", () => {
  const sigh = planOf(ledBy("double-sigh"), { minutes: 1 });

  test("lies in the beat whose time it is, from its first instant on", () => {
    for (const [index, beat] of sigh.beats.entries()) {
      expect(phaseAt(sigh, beat.at)).toMatchObject({ index, into: 0 });
      expect(phaseAt(sigh, beat.at + beat.seconds / 2).index).toBe(index);
    }
    expect(phaseAt(sigh, sigh.seconds).isOver).toBe(true);
    expect(phaseAt(sigh, -5).index).toBe(0);
  });

  test("has a fullness that never jumps, from empty over the second sip to full and back", () => {
    let before = 0;
    for (let at = 8; at < sigh.seconds; at += 0.05) {
      const now = fullnessAt(phaseAt(sigh, at));
      expect(Math.abs(now - before)).toBeLessThan(0.06);
      before = now;
    }
    expect(fullnessAt(phaseAt(sigh, 8 + 2.99))).toBeCloseTo(1, 2);
    expect(breathsBy(sigh, 16.9)).toBe(0);
    expect(breathsBy(sigh, 17)).toBe(1);
  });

  test("leads back to where its step began, then to the one before, and on to the next", () => {
    const senses = planOf(ledBy("five-senses"), { minutes: 3 });
    expect(stepFrom(senses, 30, -1)).toBe(15);
    expect(stepFrom(senses, 16, -1)).toBe(0);
    expect(stepFrom(senses, 1, -1)).toBe(0);
    expect(stepFrom(senses, 30, 1)).toBe(55);
    expect(stepFrom(senses, 179, 1)).toBe(180);
  });
});
