import { describe, expect, it } from "vitest";
import { inLanguage } from "#app/practices/in-language.ts";
import { courses } from "#server/practices/library/courses.ts";
import { library } from "#server/practices/library/index.ts";
import {
  modalityKeys,
  practiceContract,
  type Player,
} from "#server/practices/practice-contract.ts";
import { unsaid } from "#tests/support/unsaid.ts";

const slugs = library.map(({ slug }) => slug);

describe("the library", () => {
  it("has at least 24 practices, three of each modality, and no name twice", () => {
    expect(library.length).toBeGreaterThanOrEqual(24);
    for (const modality of modalityKeys)
      expect(library.filter((one) => one.modality === modality).length, modality).toBeGreaterThan(
        2,
      );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it("has something for every state", () => {
    for (const state of ["activated", "settled", "shutdown"] as const)
      expect(library.filter(({ suits }) => suits.includes(state)).length).toBeGreaterThan(5);
  });

  it.each(library.map((practice) => [practice.slug, practice] as const))(
    "has %s whole: its parts hold and add up",
    (_slug, practice) => {
      expect(practiceContract.safeParse(practice).error).toBeUndefined();
      expect(practice.minutes.toSorted((one, other) => one - other)).toEqual(practice.minutes);
      expect(practice.minutes).toContain(practice.usualMinutes);
      const { player, minutes } = practice;
      if (player.kind === "pacer" || player.kind === "taps") return;
      const all = player.steps.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(all).toBe(minutes[0]! * 60);
      // A longer length needs somewhere to go.
      if (minutes.length > 1) expect(player.steps.some(({ stretch }) => stretch > 0)).toBe(true);
    },
  );

  it.each(library.map((practice) => [practice.slug, practice] as const))(
    "says of %s what is due: no sensor, no held breath against one's will, settling only",
    (_slug, { modality, player, withoutSensor, cautions }) => {
      expect(withoutSensor !== undefined).toBe(modality === "biofeedback");
      const said = cautions.map(({ en }) => en).join(" ");
      if (player.kind === "pacer" && holds(player)) {
        expect(player.withoutHolds?.length).toBeGreaterThan(0);
        expect(holds({ phases: player.withoutHolds! })).toBe(false);
        for (const word of [/pregnant/, /heart/, /panic/]) expect(said).toMatch(word);
      }
      if (modality === "resourcing" || player.kind === "taps") expect(said).toMatch(/therapist/);
    },
  );

  it("breathes as the studies and traditions that it names do", () => {
    const breath = (slug: string) => {
      const { player } = library.find((one) => one.slug === slug)!;
      if (player.kind !== "pacer") throw new Error(slug);
      const seconds = (of: typeof player.phases) => of.map((phase) => phase.seconds);
      return [seconds(player.phases), player.later && seconds(player.later.phases), player.pace];
    };
    const pace = { from: 4.5, to: 6.5, step: 0.5 };
    expect(breath("even-breath")).toEqual([[5.5, 5.5], undefined, pace]);
    expect(breath("slow-and-light")).toEqual([[4, 6], undefined, pace]);
    expect(breath("longer-breath-out")).toEqual([[4, 6], [4, 8], undefined]);
    expect(breath("box-breath")[0]).toEqual([4, 4, 4, 4]);
    expect(breath("double-sigh")[0]).toEqual([2, 1, 6]);
    expect(breath("four-seven-eight")[0]).toEqual([4, 7, 8]);
  });

  it("uses nobody's product names", () => {
    const words = JSON.stringify(
      [library, courses].flat().map((one) => ({ ...one, source: null })),
    );
    expect(words.match(/HeartMath|MBSR|TCTSY|Stanley|coherence|coherencia/i)).toBeNull();
  });

  it.each(["en", "es"] as const)("says nothing in %s that we don't say", (locale) => {
    // The title of somebody's book is theirs.
    const own = [...library, ...courses].map((one) => ({ ...one, source: null }));
    const words = JSON.stringify(inLanguage(own, locale));
    expect(words.match(unsaid[locale])?.[0]).toBeUndefined();
  });

  it("says 'you can stop' or leaves a choice in each practice", () => {
    for (const { slug, player } of library) {
      const said =
        player.kind === "pacer"
          ? player.settling.en
          : stepsOf(player)
              .map(({ words }) => words.en)
              .join(" ");
      expect(said, slug).toMatch(/you can stop|if you like|as you like|open or closed/i);
    }
  });
});

describe("the eight-week course", () => {
  it("has eight weeks, with practices that there are and lengths that they have", () => {
    const course = courses.find(({ slug }) => slug === "mindfulness-weeks")!;
    expect(course.weeks).toHaveLength(8);
    for (const { days } of courses.flatMap(({ weeks }) => weeks)) {
      expect(days.length).toBeGreaterThan(4);
      for (const { practice, minutes } of days)
        expect(library.find(({ slug }) => slug === practice)?.minutes).toContain(minutes);
    }
  });
});

const holds = ({ phases }: { phases: { kind: string }[] }) =>
  phases.some(({ kind }) => kind === "hold" || kind === "rest");

function stepsOf(player: Exclude<Player, { kind: "pacer" }>) {
  return player.kind === "taps" ? [...player.before, ...player.after] : player.steps;
}
