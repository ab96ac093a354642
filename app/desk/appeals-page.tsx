import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Time } from "#app/ui/time.tsx";
import type { WaitingAppeal } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

interface Props {
  appeals: WaitingAppeal[];
  timeZone: string;
  refused: Refused | undefined;
}

/** What somebody asks to be looked at again, by another than did it. */
export function AppealsPage({ appeals, timeZone, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("desk.appeals")}</h1>
      <p className="muted">{t("desk.appeals-lead")}</p>
      {refused && <ErrorSummary refused={refused} />}
      {appeals.length === 0 && <EmptyState title={t("desk.appeals-none-title")} />}
      {appeals.map((one) => (
        <Appeal key={one.id} one={one} timeZone={timeZone} />
      ))}
      <p>
        <Link to="/desk">{t("desk.desk-back")}</Link>
      </p>
    </div>
  );
}

function Appeal({ one, timeZone }: { one: WaitingAppeal; timeZone: string }) {
  const t = useT();
  const { id, person: name, group, kind, reason, words, caseId, at } = one;
  return (
    <section className="card" aria-labelledby={`appeal-${id}`}>
      <h2 id={`appeal-${id}`} dir="auto">
        {t("desk.appeal-of", { name, group })}
      </h2>
      <p className="muted">
        {t(`desk.did-${kind}` as Key)} · <Time at={at} timeZone={timeZone} />
      </p>
      {reason && (
        <p className={styles.said} dir="auto">
          <b>{t("desk.appeal-reason")}:</b> {reason}
        </p>
      )}
      <p className={styles.said} dir="auto">
        <b>{t("desk.appeal-said", { name })}:</b> {words}
      </p>
      <Form method="post" className={styles.choices}>
        <input type="hidden" name="id" value={id} />
        <Button name="decision" value="stands">
          {t("desk.appeal-keep")}
          <span className="visually-hidden">: {name}</span>
        </Button>
        <Button kind="quiet" name="decision" value="taken-back">
          {t("desk.appeal-take-back")}
          <span className="visually-hidden">: {name}</span>
        </Button>
        {caseId && <Link to={`/desk/cases/${caseId}`}>{t("desk.appeal-case")}</Link>}
      </Form>
    </section>
  );
}
