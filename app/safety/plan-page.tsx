import "#app/i18n/parts/plan.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { PlanView } from "#server/safety/plan/contract.ts";
import { planParts } from "./plan-parts.ts";
import { PlanWays } from "./plan-ways.tsx";
import styles from "./plan.module.css";

interface Props {
  plan: PlanView;
  timeZone: string;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** My safety plan: first to read, for the hour that it is for; writing it comes below. */
export function PlanPage({ plan, timeZone, isSaved, refused }: Props) {
  const t = useT();
  const written = planParts.filter((part) => plan.parts[part] !== "");
  const isEmpty = written.length === 0;
  return (
    <div className="page">
      <h1>{t("plan.title")}</h1>
      {isSaved && !refused && <Banner>{t(isEmpty ? "plan.saved-empty" : "plan.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <p className="muted">{isEmpty ? t("plan.lead") : t("plan.sealed")}</p>
      {isEmpty && <p>{t("plan.nothing-yet")}</p>}
      {written.map((part) => (
        <section key={part} className={styles.part} aria-labelledby={`read-${part}`}>
          <h2 id={`read-${part}`}>{t(`plan.${part}`)}</h2>
          <p className={styles.words} dir="auto">
            {plan.parts[part]}
          </p>
        </section>
      ))}
      {plan.changedAt && (
        <p className="muted">
          {t("plan.changed-at")} <Time at={plan.changedAt} timeZone={timeZone} />
        </p>
      )}
      {/* Not a page of the app: it opens without a connection too. */}
      <p>
        <a href="/help-now">{t("plan.to-help")}</a>
      </p>
      {!isEmpty && <PlanWays plan={plan} />}
      <details className={styles.writing} open={isEmpty || refused !== undefined || undefined}>
        <summary>{t("plan.write")}</summary>
        <PlanForm plan={plan} refused={refused} />
      </details>
    </div>
  );
}

function PlanForm({ plan, refused }: Pick<Props, "plan" | "refused">) {
  const t = useT();
  const word = useWording();
  return (
    <Form method="post" className="stack" noValidate>
      {planParts.map((part) => {
        const wrong = refused?.fields[part];
        return (
          <TextArea
            key={part}
            name={part}
            label={t(`plan.${part}`)}
            hint={t(`plan.${part}-hint`)}
            rows={3}
            autoComplete="off"
            defaultValue={refused?.entered[part] ?? plan.parts[part]}
            error={wrong && word(wrong)}
          />
        );
      })}
      <Button>{t("plan.save")}</Button>
    </Form>
  );
}
