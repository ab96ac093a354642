import "#app/i18n/parts/drills.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Select } from "#app/ui/select.tsx";
import { Time } from "#app/ui/time.tsx";
import type { DrillList } from "#server/drills/contract.ts";
import styles from "./drills.module.css";

interface Props extends DrillList {
  timeZone: string;
  refused: Refused | undefined;
}

/** Where a drill is started, joined, and found again afterwards. */
export function DrillsPage(props: Props) {
  const { running, open, past, next, mayStart, timeZone, refused } = props;
  const t = useT();
  return (
    <div className="page">
      <h1>{t("drills.title")}</h1>
      <p>{t("drills.lead")}</p>
      {refused && <ErrorSummary refused={refused} />}
      {running.length > 0 && <Running running={running} mayStart={mayStart} />}
      {open.length > 0 && <Open open={open} />}
      {mayStart && <Start refused={refused} />}
      <section className="stack" aria-labelledby="past">
        <h2 id="past">{t("drills.past-title")}</h2>
        {past.length === 0 && <p className="muted">{t("drills.past-none")}</p>}
        <ul className={styles.list}>
          {past.map(({ id, number, startedAt }) => (
            <li key={id} className={styles.line}>
              <Link to={`/desk/drill/${id}`}>{t("drills.number", { number: String(number) })}</Link>
              <span className="muted">
                <Time at={startedAt} timeZone={timeZone} />
              </span>
            </li>
          ))}
        </ul>
        {next && <Pager to={`?before=${encodeURIComponent(next)}`}>{t("drills.earlier")}</Pager>}
      </section>
      <p>
        <Link to="/desk">{t("drills.to-desk")}</Link>
      </p>
    </div>
  );
}

function Running({ running, mayStart }: Pick<Props, "running" | "mayStart">) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="running">
      <h2 id="running">{t("drills.running-title")}</h2>
      <ul className={styles.list}>
        {running.map(({ id, number }) => (
          <li key={id} className={styles.line}>
            <Link to={`/desk/drill/${id}`}>{t("drills.go-on", { number: String(number) })}</Link>
          </li>
        ))}
      </ul>
      {!mayStart && <p className="muted">{t("drills.running-note")}</p>}
    </section>
  );
}

function Open({ open }: Pick<Props, "open">) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="open">
      <h2 id="open">{t("drills.open-title")}</h2>
      <ul className={styles.list}>
        {open.map(({ id, number, by: name }) => (
          <li key={id} className={styles.line}>
            <span dir="auto">{t("drills.open-by", { number: String(number), name })}</span>
            <Form method="post" action="?do=join">
              <input type="hidden" name="id" value={id} />
              <Button kind="quiet">
                {t("drills.join")}
                <span className="visually-hidden">: {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start({ refused }: Pick<Props, "refused">) {
  const t = useT();
  const word = useWording();
  const wrong = refused?.fields["tempo"];
  return (
    <Form method="post" action="?do=start" className="card stack" noValidate>
      <p>{t("drills.what-comes")}</p>
      <p className="muted">{t("drills.words-ahead")}</p>
      <Select
        name="tempo"
        label={t("drills.tempo")}
        defaultValue={refused?.entered["tempo"] ?? "calm"}
        error={wrong && word(wrong)}
      >
        <option value="calm">{t("drills.tempo-calm")}</option>
        <option value="quick">{t("drills.tempo-quick")}</option>
      </Select>
      <Button>{t("drills.start")}</Button>
    </Form>
  );
}
