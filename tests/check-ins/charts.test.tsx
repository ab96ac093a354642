import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BandChart } from "#app/check-ins/charts/band-chart.tsx";
import { CravingChart } from "#app/check-ins/charts/craving-chart.tsx";
import { DotPair } from "#app/check-ins/charts/dot-pairs.tsx";
import { brokenLine, sevenDayMiddles, yOf } from "#app/check-ins/charts/plot.ts";
import { SleepChart } from "#app/check-ins/charts/sleep-chart.tsx";
import { provideCatalogue } from "#app/i18n/catalogues.ts";
import { en } from "#app/i18n/en/index.ts";
import { spans, type LookedBack } from "#server/check-ins/look-back-contract.ts";
import { daysBefore } from "#server/check-ins/local-day.ts";
import { stepsOf } from "#server/check-ins/steps.ts";

provideCatalogue("en", en);
const today = "2026-03-31";

/** The fullest look back there is: every answer on every day, and as many moments as are shown. */
function fullest(span: (typeof spans)[number], gap = 0): LookedBack {
  const days = Array.from({ length: span }, (_, ago) => ago)
    .filter((ago) => gap === 0 || ago % gap !== 0)
    .map((ago) => ({
      localDay: daysBefore(today, ago),
      arousal: ((ago * 7) % 11) - 5,
      craving: (ago * 3) % 11,
      sleepHours: ((ago * 5) % 25) / 2,
    }));
  const drawn = stepsOf(days, span, today);
  const moments = Array.from({ length: span > 90 ? 0 : 60 }, (_, at) => ({
    slot: at % drawn.slots,
    day: daysBefore(today, at % span),
    at: "2026-03-01T12:00:00.000Z",
    timeZone: "UTC",
    arousal: (at % 11) - 5,
  }));
  return {
    span,
    from: daysBefore(today, span - 1),
    to: today,
    ...drawn,
    moments,
    noted: span,
    settled: 1,
    moreSettled: null,
    trend: { kind: "easing", from: 5, to: 2 },
    usualSleep: 6.25,
    calendar: [],
  };
}

const drawnOf = (element: React.ReactNode) => renderToStaticMarkup(element);
const pictureIn = (html: string) =>
  /<svg width="100%".*?role="img".*?<\/svg>(?=<div)/s.exec(html)?.[0] ?? "";

describe.each(spans)("%i days, full of answers", (span) => {
  const history = fullest(span);
  test.each([
    ["the band", () => <BandChart history={history} sentence="28 of 30 days" />],
    ["cravings", () => <CravingChart history={history} ways={null} />],
    ["sleep", () => <SleepChart history={history} />],
  ])("%s is drawn in at most 6 kB, with a table beside it", (_name, chart) => {
    const html = drawnOf(chart());
    const picture = pictureIn(html);
    expect(picture.length).toBeGreaterThan(200);
    expect(Buffer.byteLength(picture)).toBeLessThanOrEqual(6 * 1024);
    expect(html).not.toContain("NaN");
    expect(html.match(/<tr>/g)!.length).toBe(history.steps.length + 1);
    expect(html).toMatch(/<details[^>]*><summary>As a table/);
  });
});

test("each mark says its state by a shape of its own, and a picture has a name", () => {
  const picture = pictureIn(drawnOf(<BandChart history={fullest(30)} sentence="28 of 30 days" />));
  expect(picture).toContain('aria-label="28 of 30 days"');
  const shapes = [...picture.matchAll(/<path id="([dm]\w+)" d="([^"]+)"/g)];
  expect(new Set(shapes.map(([, , d]) => d)).size).toBe(3);
  expect(picture.match(/<use /g)).toHaveLength(30 + 60);
});

test("nothing is said of cravings that stay as they are, and nothing at all where none were noted", () => {
  const history = { ...fullest(30), trend: null };
  expect(drawnOf(<CravingChart history={history} ways={null} />)).not.toMatch(
    /<h2[^>]*>Cravings<\/h2><p>/,
  );
  const unsaid = history.steps.map((step) => ({ ...step, craving: null, sleepHours: null }));
  expect(drawnOf(<CravingChart history={{ ...history, steps: unsaid }} ways={null} />)).toBe("");
  expect(drawnOf(<SleepChart history={{ ...history, steps: unsaid, usualSleep: null }} />)).toBe(
    "",
  );
});

test("stronger cravings ask a question, with ways on beside it", () => {
  const stronger = { ...fullest(30), trend: { kind: "stronger" as const } };
  const ways = <a href="/practices">A practice</a>;
  const html = drawnOf(<CravingChart history={stronger} ways={ways} />);
  expect(html).toMatch(/Want a plan\? <a href="\/practices">/);
  expect(drawnOf(<CravingChart history={fullest(30)} ways={ways} />)).not.toContain("practices");
});

describe("a line through days", () => {
  const scale = { low: 0, high: 10, height: 120 };
  const slots = fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { minLength: 1, maxLength: 90 });

  test("is broken wherever a day is missing, and has every point once", () => {
    fc.assert(
      fc.property(slots, (drawn) => {
        const sorted = drawn.toSorted((a, b) => a - b);
        const path = brokenLine(
          sorted.map((slot) => ({ slot, value: slot % 11 })),
          scale,
        );
        const runs = sorted.filter((slot, at) => at === 0 || sorted[at - 1] !== slot - 1).length;
        expect(path.match(/M/g)).toHaveLength(runs);
        expect(path.match(/[ML]/g)).toHaveLength(sorted.length);
      }),
    );
  });

  test("stays within the picture, higher values further up", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (value, more) => {
          expect(yOf(value, scale)).toBeGreaterThanOrEqual(0);
          expect(yOf(value, scale)).toBeLessThanOrEqual(scale.height);
          expect(yOf(value + more, scale)).toBeLessThanOrEqual(yOf(value, scale));
        },
      ),
    );
  });

  test("of seven days' middles needs three days of them, and ignores one that stands out", () => {
    const points = [2, 2, 9, 2, 2, 2].map((value, slot) => ({ slot, value }));
    expect(sevenDayMiddles(points).map(({ value }) => value)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(
      sevenDayMiddles([
        { slot: 1, value: 3 },
        { slot: 20, value: 4 },
      ]),
    ).toEqual([]);
  });
});

test("before and after are named with their numbers", () => {
  expect(drawnOf(<DotPair before={6.66} after={3} />)).toContain("On average from 6.7 to 3.");
});
