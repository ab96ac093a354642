import "#app/i18n/parts/history.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { WhatHelps } from "#server/practices/contract.ts";

/** Before and after on a line from 0 to 10: a ring, and a filled dot. */
export function DotPair({ before, after }: Pick<WhatHelps, "before" | "after">) {
  const t = useT();
  const at = (value: number) => `${Math.round(value * 100) / 10}%`;
  return (
    <svg
      width="100%"
      height="24"
      overflow="visible"
      role="img"
      aria-label={t("history.means", { before: tenth(before), after: tenth(after) })}
    >
      <line x2="100%" y1="12" y2="12" stroke="var(--line)" strokeWidth="2" />
      <line x1={at(before)} x2={at(after)} y1="12" y2="12" stroke="var(--accent)" strokeWidth="3" />
      <circle
        cx={at(before)}
        cy="12"
        r="6"
        fill="var(--surface)"
        stroke="var(--accent)"
        strokeWidth="2.5"
      />
      <circle cx={at(after)} cy="12" r="7" fill="var(--accent)" />
    </svg>
  );
}

/** A mean to one digit. */
export const tenth = (value: number) => Math.round(value * 10) / 10;
