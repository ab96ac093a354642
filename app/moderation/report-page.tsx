import "#app/i18n/parts/moderation.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Reported } from "#server/moderation/contract.ts";
import { ReportChoice } from "./report-choice.tsx";
import { ReportThanks } from "./report-thanks.tsx";
import styles from "./report.module.css";

interface Props {
  slug: string;
  subject: { seq: number | null; name: string; body: string };
  timeZone: string;
  done: Refused | (Reported & { words: string }) | undefined;
}

/** Reports a message or a person: one press sends it, a few words can follow. */
export function ReportPage({ slug, subject, timeZone, done }: Props) {
  const t = useT();
  const word = useWording();
  const refused = done && "ok" in done ? done : undefined;
  const reported = done && !("ok" in done) ? done : undefined;
  const wrong = refused?.fields.words;
  // Words that did not fit are still there to be shortened, with the reason that was given.
  const reason = reported?.reason ?? (wrong && refused?.entered.reason);
  return (
    <div className="page">
      <h2>
        {subject.seq === null
          ? t("moderation.report-person", { name: subject.name })
          : t("moderation.report-title")}
      </h2>
      {refused && <ErrorSummary refused={refused} />}
      {subject.body && (
        <blockquote className={`card ${styles.quote}`} dir="auto">
          {subject.body}
        </blockquote>
      )}
      {reported && <ReportThanks reported={reported} timeZone={timeZone} />}
      {reported?.words && <p role="status">{t("moderation.report-added")}</p>}
      {reason && !reported?.words && (
        <Form method="post" className="stack">
          <input type="hidden" name="reason" value={reason} />
          <TextArea
            name="words"
            label={t("moderation.report-words")}
            defaultValue={refused?.entered.words}
            error={wrong && word(wrong)}
          />
          <Button kind="quiet">{t("moderation.report-add")}</Button>
        </Form>
      )}
      {!reason && (
        <Form method="post">
          <ReportChoice />
        </Form>
      )}
      <p>
        <Link to={`/groups/${slug}`}>{t("moderation.report-back")}</Link>
      </p>
    </div>
  );
}
