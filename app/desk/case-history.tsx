import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import { Button } from "#app/ui/button.tsx";
import type { ActView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

interface Props {
  history: ActView[];
  caseId: string;
  timeZone: string;
}

/** What was done in a case and why, the oldest first; what can be taken back says so. */
export function CaseHistory({ history, caseId, timeZone }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  return (
    <section className="stack" aria-labelledby="history">
      <h3 id="history">{t("desk.history")}</h3>
      {history.length === 0 && <p className="muted">{t("desk.history-none")}</p>}
      <ol className={styles.lines}>
        {history.map(({ id, by, to, at, kind, how, until, ground, reason, mayUndo }) => (
          <li key={id}>
            <span className={styles.line} suppressHydrationWarning>
              <b dir="auto">{by?.name ?? t("desk.by-house")}</b>{" "}
              {t(`desk.did-${how ? `${kind}-${how}` : kind}` as Key, { name: to?.name ?? "–" })} ·{" "}
              {when(at)}
              {until && <> · {t("desk.until-time", { time: when(until) })}</>}
              {ground && <> · {t(`desk.ground-${ground}` as Key)}</>}
            </span>
            {reason && (
              <span className={styles.said} dir="auto">
                {reason}
              </span>
            )}
            {mayUndo && (
              <Form method="post" action={`/desk/cases/${caseId}?do=undo`}>
                <input type="hidden" name="act" value={id} />
                <Button kind="quiet">
                  {t("desk.undo-this")}
                  <span className="visually-hidden">: {t(`desk.did-${kind}` as Key)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
