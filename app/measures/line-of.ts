/** A value at some place of a line; `null` leaves a gap. */
export interface Plotted {
  /** 0 at the left to 1 at the right. */
  at: number;
  value: number | null;
}

/** The drawing's own units. */
export const width = 320;
export const height = 72;
const edge = 6;

const round = (number: number) => Math.round(number * 10) / 10;

/** Where a value of 0 to `most` stands in the drawing; 0 is below. */
export function placeOf({ at, value }: { at: number; value: number }, most: number) {
  return {
    x: round(edge + at * (width - 2 * edge)),
    y: round(height - edge - (value / most) * (height - 2 * edge)),
  };
}

/** A path through the values, from gap to gap, as SVG writes it. */
export function pathThrough(points: Plotted[], most: number): string {
  let isDrawing = false;
  const parts = points.map(({ at, value }) => {
    if (value === null) {
      isDrawing = false;
      return "";
    }
    const { x, y } = placeOf({ at, value }, most);
    const part = `${isDrawing ? "L" : "M"}${x} ${y}`;
    isDrawing = true;
    return part;
  });
  return parts.join("");
}

/** Days, such as `2026-03-09`, as places from 0 to 1 by the calendar; one day alone stands at the right. */
export function placesOf(days: string[]): number[] {
  const times = days.map((day) => Date.parse(day));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  return times.map((time, index) => {
    if (span > 0) return round(((time - first) / span) * 1000) / 1000;
    return times.length > 1 ? index / (times.length - 1) : 1;
  });
}
