import type { Locale } from "#server/locale.ts";

/** How long it took from one instant to another (ISO 8601), such as "2 min, 10 sec", in a language. Pure. */
export function spanIn(locale: Locale, from: string, until: string): string {
  const all = Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 1000));
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const say = (count: number, unit: "minute" | "second") =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(count);
  const parts = [
    ...(minutes > 0 ? [say(minutes, "minute")] : []),
    ...(seconds > 0 || minutes === 0 ? [say(seconds, "second")] : []),
  ];
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(parts);
}
