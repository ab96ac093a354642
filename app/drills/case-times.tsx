import "#app/i18n/parts/drills.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { DrillCaseView } from "#server/drills/contract.ts";
import styles from "./drills.module.css";
import { spanIn } from "./span-in.ts";

/** What we hope for in a crisis, in milliseconds. */
const five = 5 * 60_000;

interface Props {
  one: DrillCaseView;
  isRunning: boolean;
  clock: (at: string) => string;
}

/** The times of one case, as they are on record; and one kind sentence, once there is something to say. */
export function CaseTimes({ one, isRunning, clock }: Props) {
  const t = useT();
  const locale = useLocale();
  const { part, who, openedAt, seenAt, claimedAt, actedAt, resolvedAt } = one;
  const span = (until: string) => ({ span: spanIn(locale, openedAt, until) });
  const lines = [
    t("drills.opened-at", { time: clock(openedAt) }),
    part === "crisis" && seenAt && t("drills.seen-after", span(seenAt)),
    claimedAt
      ? t("drills.claimed-after", span(claimedAt))
      : t(isRunning ? "drills.waits-claim" : "drills.was-unclaimed"),
    actedAt && t("drills.acted-after", span(actedAt)),
    resolvedAt
      ? t("drills.resolved-after", span(resolvedAt))
      : claimedAt && isRunning && t("drills.waits-end"),
  ].filter(Boolean);
  return (
    <li className={styles.case} data-is={part}>
      <p suppressHydrationWarning>
        {who && <b>{who}: </b>}
        {lines.join(" ")}
      </p>
      {claimedAt && (
        <p className="muted" suppressHydrationWarning>
          {t(sentenceFor(one, claimedAt), { time: clock(one.dueAt) })}
        </p>
      )}
    </li>
  );
}

function sentenceFor({ part, openedAt, dueAt }: DrillCaseView, claimedAt: string) {
  const isCrisis = part === "crisis";
  if (isCrisis && Date.parse(claimedAt) - Date.parse(openedAt) <= five) return "drills.within-five";
  if (claimedAt > dueAt) return isCrisis ? "drills.beyond-five" : "drills.later-than";
  return "drills.in-time";
}
