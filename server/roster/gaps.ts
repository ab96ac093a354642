import type { Stretch } from "./stretch.ts";

const week = 7 * 1440;

/** The open hours of a week that no shift covers, by the clock; stretches past midnight are cut there. Pure. */
export function gapsIn(hours: Stretch[], shifts: Stretch[]): Stretch[] {
  const held = minutesOf(shifts);
  const wanted = minutesOf(hours);
  const gaps: Stretch[] = [];
  for (let minute = 0; minute < week; minute += 1) {
    if (!wanted[minute] || held[minute]) continue;
    const weekday = Math.floor(minute / 1440) + 1;
    const last = gaps.at(-1);
    if (last?.weekday === weekday && last.untilMinute === minute % 1440) last.untilMinute += 1;
    else gaps.push({ weekday, fromMinute: minute % 1440, untilMinute: (minute % 1440) + 1 });
  }
  return gaps;
}

/** Which minutes of a week some stretches cover; Sunday night goes on into Monday. */
function minutesOf(stretches: Stretch[]): Uint8Array {
  const covered = new Uint8Array(week);
  for (const { weekday, fromMinute, untilMinute } of stretches) {
    const from = (weekday - 1) * 1440 + fromMinute;
    const length = (untilMinute - fromMinute + 1440) % 1440 || 1440;
    for (let step = 0; step < length; step += 1) covered[(from + step) % week] = 1;
  }
  return covered;
}
