import type { Span, Step } from "./look-back-contract.ts";
import { daysBefore } from "./local-day.ts";
import { middle, middleOfSaid } from "./middle.ts";

/** A day's check-in as far as pictures show it. */
export interface NotedDay {
  localDay: string;
  arousal: number;
  craving: number | null;
  sleepHours: number | null;
}

/** How many days one day lies before another, by the calendar alone. */
export function daysBetween(earlier: string, later: string): number {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return Math.round((at(later) - at(earlier)) / 86_400_000);
}

/** Days stand for themselves up to 90; a year is drawn by weeks, the last of which ends today. */
export function stepsOf(
  days: NotedDay[],
  span: Span,
  today: string,
): { unit: "day" | "week"; slots: number; steps: Step[] } {
  const length = span > 90 ? 7 : 1;
  const slots = Math.ceil(span / length);
  const slotOf = (day: string) => slots - 1 - Math.floor(daysBetween(day, today) / length);
  const bySlot = new Map<number, NotedDay[]>();
  for (const one of days) {
    const slot = slotOf(one.localDay);
    if (slot < 0 || slot >= slots) continue;
    const there = bySlot.get(slot);
    if (there) there.push(one);
    else bySlot.set(slot, [one]);
  }
  const steps = [...bySlot]
    .toSorted(([one], [other]) => one - other)
    .map(([slot, those]): Step => {
      const arousals = those.map(({ arousal }) => arousal);
      return {
        slot,
        day: daysBefore(today, (slots - slot) * length - 1),
        arousal: middle(arousals)!,
        lowest: Math.min(...arousals),
        highest: Math.max(...arousals),
        craving: middleOfSaid(those.map(({ craving }) => craving)),
        sleepHours: middleOfSaid(those.map(({ sleepHours }) => sleepHours)),
      };
    });
  return { unit: length === 1 ? "day" : "week", slots, steps };
}
