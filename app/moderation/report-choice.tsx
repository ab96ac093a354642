import "#app/i18n/parts/moderation.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Reason } from "#server/moderation/contract.ts";
import { reasons } from "./reasons.ts";
import styles from "./report.module.css";

/** Why somebody reports: each reason is a button that sends it, with or without script. */
export function ReportChoice({ onChoose }: { onChoose?: (reason: Reason) => void }) {
  const t = useT();
  return (
    <>
      <p className="muted">{t("moderation.report-lead")}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>
            <button
              type={onChoose ? "button" : "submit"}
              name="reason"
              value={reason}
              onClick={onChoose && (() => onChoose(reason))}
            >
              {t(`moderation.reason-${reason}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
