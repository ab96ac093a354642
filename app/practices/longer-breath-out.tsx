import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RatingRow } from "./rating-row.tsx";

const steps = [
  "today.practice-step-1",
  "today.practice-step-2",
  "today.practice-step-3",
  "today.practice-step-4",
] as const;

interface Props {
  /** Of this session, if it is noted; and when its page was made, by the server's clock. */
  clientId: string;
  startedAt: string;
  /** What was noted just now. */
  noted: { before: number | null; after: number | null } | null;
  refused: Refused | undefined;
}

/**
 * The first practice, in words alone; the moving shape is on *Help now*, which everybody can reach.
 * Whoever likes rates how heavy it is before and after: so they learn what helps them.
 */
export function LongerBreathOut({ clientId, startedAt, noted, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = (field: string) => refused?.fields[field] && word(refused.fields[field]);
  return (
    <div className="page">
      <h1>{t("today.practices")}</h1>
      {noted && !refused && <Noted {...noted} />}
      {refused && <ErrorSummary refused={refused} />}
      <p className="muted">{t("today.practices-note")}</p>
      <Card>
        <h2>{t("today.breathe")}</h2>
        <p className="muted">{t("today.practice-time")}</p>
        <p>{t("today.practice-why")}</p>
        <Form key={clientId} method="post" className="stack" autoComplete="off">
          <input type="hidden" name="clientId" value={clientId} />
          <input type="hidden" name="startedAt" value={startedAt} />
          <input type="hidden" name="practice" value="longer-breath-out" />
          <RatingRow name="before" entered={refused?.entered.before} error={error("before")} />
          <ol>
            {steps.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <p>{t("today.practice-care")}</p>
          <p>
            <LinkButton to="/help-now" kind="quiet" reloadDocument>
              {t("today.practice-pacer")}
            </LinkButton>
          </p>
          <RatingRow name="after" entered={refused?.entered.after} error={error("after")} />
          <p className="muted">{t("practices.may-skip")}</p>
          <Button type="submit">{t("practices.done")}</Button>
        </Form>
      </Card>
    </div>
  );
}

function Noted({ before, after }: NonNullable<Props["noted"]>) {
  const t = useT();
  return (
    <Banner>
      {before !== null && after !== null && after < before
        ? t("practices.noted-eased", { before, after })
        : t("practices.noted")}
    </Banner>
  );
}
