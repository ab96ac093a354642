/** A value at a place of the picture, places counted from 0 at the left. */
export interface Point {
  slot: number;
  value: number;
}

/** From lowest to highest value, and the height that they share, in pixels. */
export interface Scale {
  low: number;
  high: number;
  height: number;
}

/** Room above the highest and below the lowest value, in pixels, so that marks stay whole. */
export const room = 10;

/** How far below the upper edge a value lies, in pixels to a tenth; what lies beyond is at the edge. */
export function yOf(value: number, { low, high, height }: Scale): number {
  const within = Math.min(high, Math.max(low, value));
  return tenth(room + ((high - within) / (high - low)) * (height - 2 * room));
}

/** How far from the left the middle of a place lies, as a part of the width in percent. */
export function xOf(slot: number, slots: number): string {
  return `${tenth(((slot + 0.5) / slots) * 100)}%`;
}

/**
 * A line through points that are in order, as a path in places by pixels. Where a place between two
 * of them has no point the line is broken: gaps stay gaps.
 */
export function brokenLine(points: Point[], scale: Scale): string {
  return points
    .map(({ slot, value }, at) => {
      const goesOn = at > 0 && points[at - 1]!.slot === slot - 1;
      return `${goesOn ? "L" : "M"}${tenth(slot + 0.5)} ${yOf(value, scale)}`;
    })
    .join("");
}

/** Upright strokes from one value to another, as a path in places by pixels. */
export function strokes(spans: { slot: number; from: number; to: number }[], scale: Scale): string {
  return spans
    .map(({ slot, from, to }) => `M${tenth(slot + 0.5)} ${yOf(from, scale)}V${yOf(to, scale)}`)
    .join("");
}

/** More points than this become a line of seven days' middles. */
export const calmFrom = 60;

/**
 * The middle (median) of the seven days around each point; a place whose seven days hold fewer than
 * three points is left out.
 */
export function sevenDayMiddles(points: Point[]): Point[] {
  return points.flatMap(({ slot }) => {
    const near = points
      .filter((one) => Math.abs(one.slot - slot) <= 3)
      .map(({ value }) => value)
      .toSorted((one, other) => one - other);
    const half = Math.floor(near.length / 2);
    if (near.length < 3) return [];
    const value = near.length % 2 === 1 ? near[half]! : (near[half - 1]! + near[half]!) / 2;
    return [{ slot, value }];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
