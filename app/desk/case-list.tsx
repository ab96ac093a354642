import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import type { KeyboardEvent, RefObject } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { CaseHead } from "#server/moderation/view-contract.ts";
import { CaseWords } from "./case-words.tsx";
import styles from "./desk.module.css";

interface Props {
  cases: CaseHead[];
  chosen: string | undefined;
  /** The part of the address that says which cases are shown. */
  kept: string;
  /** When the list was made (ISO 8601). */
  now: string;
  timeZone: string;
  list: RefObject<HTMLUListElement>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The cases that wait, the most urgent first. Letters are keys while it has the focus. */
export function CaseList({ cases, chosen, kept, now, timeZone, list, onKeyDown }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className={styles.list}
      ref={list}
      tabIndex={-1}
      aria-label={t("desk.desk-cases")}
      onKeyDown={onKeyDown}
    >
      {cases.map((one) => (
        <li key={one.id}>
          <Link
            to={`/desk/cases/${one.id}${kept}`}
            className={styles.head}
            aria-current={one.id === chosen || undefined}
            data-case={one.id}
            preventScrollReset
          >
            <CaseWords one={one} />
            <span className={styles.line} suppressHydrationWarning>
              {one.group} ·{" "}
              {one.dueAt < now
                ? t("desk.is-late", { time: when(one.openedAt) })
                : t("desk.by-time", { time: when(one.dueAt) })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
