import "#app/i18n/parts/roster.ts";
import { Form, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { CountryLines } from "#app/safety/country-lines.tsx";
import type { Country } from "#app/safety/crisis-lines.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { Asked } from "#server/roster/contract.ts";
import { useCallNews } from "./use-call-news.ts";

interface Props {
  call: Asked | null;
  refused: Refused | undefined;
  /** Where its reader is, as far as the browser's languages tell. */
  country: Country | undefined;
}

/** Asking for a person: one press, and the truth about who was asked. */
export function AskPage({ call, refused, country }: Props) {
  const t = useT();
  const isWaiting = call !== null && !call.isOver;
  useCallNews(isWaiting);
  return (
    <div className="page">
      <h1>{t("roster.ask-title")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      <div role="status" className="stack">
        {call && <Answer call={call} />}
      </div>
      {!isWaiting && (
        <Form method="post" className="stack">
          <p>{t("roster.ask-lead")}</p>
          <Button>{t("roster.ask-button")}</Button>
          <p className="muted">{t("roster.ask-once")}</p>
        </Form>
      )}
      {country && <CountryLines country={country} isOpen />}
      {/* Not a page of the app: it opens without a connection too. */}
      <p>
        <a href="/help-now">{t("roster.ask-meanwhile")}</a>
      </p>
    </div>
  );
}

function Answer({ call: { alerted, claimedBy, isOver } }: { call: Asked }) {
  const t = useT();
  const locale = useLocale();
  if (isOver) return <p>{t("roster.asked-over")}</p>;
  if (claimedBy)
    return (
      <>
        <p>
          <b>{t("roster.asked-claimed", { name: claimedBy })}</b>
        </p>
        <p>
          <Link to="/groups">{t("roster.asked-claimed-room")}</Link>
        </p>
      </>
    );
  if (!alerted) return <p>{t("roster.asked-soon")}</p>;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(alerted.names);
  return <p>{t(`roster.asked-${alerted.to}`, { names })}</p>;
}
