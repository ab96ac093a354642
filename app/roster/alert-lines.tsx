import "#app/i18n/parts/roster.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { AlertView } from "#server/roster/alerts/alert-contract.ts";
import styles from "./roster.module.css";

/** Who waits, in one line each, and the way there. */
export default function AlertLines({ alerts }: { alerts: AlertView[] }) {
  const t = useT();
  return (
    <div className={styles.alerts} role="alert">
      {alerts.map(({ caseId, group, subject, isMine, isDrill }) => (
        <p key={caseId}>
          <span dir="auto">
            {isDrill && <>{t("roster.alert-drill")} </>}
            {t(isMine ? "roster.alert-mine" : `roster.alert-${subject}`, { group })}
          </span>
          <Link to={`/desk/cases/${caseId}`}>
            {t("roster.alert-open")}
            <span className="visually-hidden">: {group}</span>
          </Link>
        </p>
      ))}
    </div>
  );
}
