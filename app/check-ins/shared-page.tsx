import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Time } from "#app/ui/time.tsx";
import type { SharedCheckIns } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { Facts } from "./facts.tsx";
import { Mark, StateLine } from "./noted.tsx";
import { useShared } from "./use-shared.ts";

interface Props extends SharedCheckIns {
  me: string;
  timeZone: string;
}

/** What members shared with their group: read quietly, nothing to click away, nothing counted. */
export function SharedPage({ heading: { slug }, checkIns, next, me, timeZone }: Props) {
  const t = useT();
  const gone = useShared(slug);
  const shown = checkIns.filter(({ id }) => !gone.has(id));
  return (
    <div className="page">
      <h2>{t("check-ins.shared-title")}</h2>
      <p className="muted">{t("check-ins.shared-note")}</p>
      {shown.length === 0 && (
        <EmptyState title={t("check-ins.shared-empty-title")}>
          {t("check-ins.shared-empty")}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id} className="card">
            <div className={styles.noted}>
              <Mark arousal={one.arousal} />
              <div>
                <h3 dir="auto">{one.author.name}</h3>
                <p className="muted">
                  <StateLine arousal={one.arousal} /> · <Time at={one.at} timeZone={timeZone} />
                </p>
              </div>
            </div>
            <Facts answers={one} />
            {one.author.id === me && <Link to="/check-ins">{t("check-ins.change-sharing")}</Link>}
          </li>
        ))}
      </ul>
      {next && (
        <Pager to={`/groups/${slug}/check-ins?after=${next}`}>{t("check-ins.earlier")}</Pager>
      )}
    </div>
  );
}
