import "#app/i18n/parts/roster.ts";
import { Form, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { CallingIsHard } from "#app/safety/calling-is-hard.tsx";
import { CountryLines } from "#app/safety/country-lines.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { Alerted, Asked } from "#server/roster/contract.ts";
import type { Country } from "#server/safety/lines/contract.ts";
import { useCallNews } from "./use-call-news.ts";

/** After so many minutes it is honest to say that it takes longer than usual. */
const usual = 5;

interface Props {
  call: Asked | null;
  refused: Refused | undefined;
  /** Where its reader is, as far as we know. */
  country: Country | undefined;
}

/** Asking for a person: one press, and the truth about who was asked. */
export function AskPage({ call: first, refused, country }: Props) {
  const t = useT();
  const { call, isAway } = useCallNews(first);
  const isWaiting = call !== null && !call.isOver;
  // Nobody has come, and perhaps nobody does for a while: then what answers at once stands above the waiting.
  const linesFirst = isWaiting && !call.claimedBy && takesLong(call);
  const lines = country && (
    <>
      <CountryLines country={country} isOpen />
      <CallingIsHard lines={country.lines} />
    </>
  );
  return (
    <div className="page">
      <h1>{t("roster.ask-title")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      {linesFirst && lines}
      {call && (
        <div className="stack">
          <div role="status">
            <Answer call={call} />
          </div>
          {isWaiting && !call.claimedBy && (
            <p className="muted">
              {call.minutes === 0
                ? t("roster.asked-now")
                : t("roster.asked-minutes", { count: call.minutes })}
            </p>
          )}
          {isWaiting && isAway && <p role="alert">{t("roster.asked-away")}</p>}
          {isWaiting && (
            <noscript>
              <p>
                <a href="/ask-for-a-person">{t("roster.asked-look")}</a>
              </p>
            </noscript>
          )}
        </div>
      )}
      {!isWaiting && (
        <Form method="post" className="stack">
          <p>{t("roster.ask-lead")}</p>
          <Button>{t("roster.ask-button")}</Button>
          <p className="muted">{t("roster.ask-once")}</p>
        </Form>
      )}
      {!linesFirst && lines}
      {/* Not a page of the app: it opens without a connection too. */}
      <p>
        <a href="/help-now">{t("roster.ask-meanwhile")}</a>
      </p>
    </div>
  );
}

const isSlow = (alerted: Alerted) => alerted.to === "staff" || alerted.to === "nobody";
const takesLong = ({ alerted, minutes }: Asked) =>
  (alerted !== null && isSlow(alerted)) || minutes >= usual;

function Answer({ call }: { call: Asked }) {
  const t = useT();
  const locale = useLocale();
  const { alerted, claimedBy, minutes, isOver } = call;
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
  return (
    <>
      <p>{t(`roster.asked-${alerted.to}`, { names })}</p>
      {!isSlow(alerted) && minutes >= usual && <p>{t("roster.asked-while")}</p>}
    </>
  );
}
