import { useT } from "#app/i18n/use-t.ts";
import { Card } from "#app/ui/card.tsx";
import { LinkButton } from "#app/ui/button.tsx";

const steps = [
  "today.practice-step-1",
  "today.practice-step-2",
  "today.practice-step-3",
  "today.practice-step-4",
] as const;

/** The first practice, in words alone; the moving shape is on *Help now*, which everybody can reach. */
export function LongerBreathOut() {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("today.practices")}</h1>
      <p className="muted">{t("today.practices-note")}</p>
      <Card>
        <h2>{t("today.breathe")}</h2>
        <p className="muted">{t("today.practice-time")}</p>
        <p>{t("today.practice-why")}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <p>{t("today.practice-care")}</p>
        <LinkButton to="/help-now" kind="quiet" reloadDocument>
          {t("today.practice-pacer")}
        </LinkButton>
      </Card>
    </div>
  );
}
