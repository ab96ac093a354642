import "#app/i18n/parts/care.ts";
import { Form, Link } from "@remix-run/react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { dateFormat } from "#app/i18n/date-format.ts";
import { Button } from "#app/ui/button.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Row } from "#app/ui/row.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Hub } from "#server/care/contract.ts";
import styles from "./care.module.css";
import { PulseLine } from "./pulse-line.tsx";

interface Props {
  hub: Hub;
  timeZone: string;
  refused: Refused | undefined;
}

/** One group for whoever looks after it: what waits first, then who is there, then everything else. */
export function HubPage({ hub, timeZone, refused }: Props) {
  const t = useT();
  const { slug } = hub.heading;
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <h2>{t("care.hub")}</h2>
      {hub.isArchived && <Chip>{t("care.is-archived")}</Chip>}
      {isGeneral && <ErrorSummary refused={refused} />}
      <Waiting hub={hub} />
      <section className="stack" aria-labelledby="now">
        <h3 id="now">{t("care.now")}</h3>
        <OnCall hub={hub} />
        <PulseLine pulse={hub.pulse} />
        <p>
          <Link to={`/desk/groups/${slug}/pulse`}>{t("care.pulse-more")}</Link>
        </p>
      </section>
      <Newcomers {...{ hub, timeZone, refused }} />
      <nav className="stack" aria-labelledby="ways">
        <h3 id="ways">{t("care.ways")}</h3>
        <Row to={`/desk/groups/${slug}/roster`} title={t("care.to-roster")} />
        <Row to={`/desk/groups/${slug}/outreach`} title={t("care.to-outreach")} />
        <Row to={`/desk/groups/${slug}/prompts`} title={t("care.to-prompts")} />
        <Row to={`/groups/${slug}/challenges`} title={t("care.to-challenges")} />
        <Row to={`/groups/${slug}/members`} title={t("care.to-members")} />
        <Row to={`/desk/groups/${slug}/rules`} title={t("care.to-rules")} />
      </nav>
    </div>
  );
}

function Waiting({ hub }: { hub: Hub }) {
  const t = useT();
  const { slug, waiting } = hub.heading;
  const { cases, appeals, outreach } = hub;
  const isCalm = cases + waiting + appeals + outreach === 0;
  return (
    <section className="stack" aria-labelledby="waits">
      <h3 id="waits">{t("care.waits")}</h3>
      {isCalm && <p className="muted">{t("care.waits-nothing")}</p>}
      {cases > 0 && (
        <Row
          to={`/desk?group=${slug}`}
          title={cases >= 100 ? t("care.cases-many") : t("care.cases", { count: cases })}
        />
      )}
      {waiting > 0 && (
        <Row to={`/groups/${slug}/requests`} title={t("care.requests", { count: waiting })} />
      )}
      {appeals > 0 && <Row to="/desk/appeals" title={t("care.appeals", { count: appeals })} />}
      {outreach > 0 && (
        <Row
          to={`/desk/groups/${slug}/outreach`}
          title={t("care.outreach-due", { count: outreach })}
        />
      )}
    </section>
  );
}

function OnCall({ hub: { here, iAmOnCall } }: { hub: Hub }) {
  const t = useT();
  const locale = useLocale();
  if (!here || here.names.length === 0) return <p>{t("care.on-call-nobody")}</p>;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(here.names);
  return (
    <p>
      {t("care.on-call", { names })} {iAmOnCall && t("care.on-call-me")}
    </p>
  );
}

function Newcomers({ hub, timeZone, refused }: Props) {
  const t = useT();
  const word = useWording();
  const day = dateFormat(useLocale(), { timeZone, dateStyle: "medium" });
  const { newcomers, buddies } = hub;
  return (
    <section className="stack" aria-labelledby="newcomers">
      <h3 id="newcomers">{t("care.newcomers")}</h3>
      {newcomers.length === 0 && <p className="muted">{t("care.newcomers-none")}</p>}
      {newcomers.length > 0 && buddies.length === 0 && <p>{t("care.no-buddies")}</p>}
      {newcomers.map(({ id, name, joinedAt }) => {
        const choices = buddies.filter((one) => one.id !== id);
        const isThis = refused?.entered["newcomerId"] === id;
        const wrong = isThis && refused?.fields["buddyId"];
        return (
          <div key={id} className="card">
            <p>
              <b dir="auto">{name}</b>{" "}
              <span className="muted" suppressHydrationWarning>
                {t("care.joined", { day: day.format(new Date(joinedAt)) })}
              </span>
            </p>
            {choices.length > 0 && !hub.isArchived && (
              <Form
                method="post"
                action="?index&do=buddy"
                className={styles.row}
                preventScrollReset
              >
                <input type="hidden" name="newcomerId" value={id} />
                <Select
                  name="buddyId"
                  label={t("care.buddy-for", { name })}
                  error={wrong ? word(wrong) : undefined}
                >
                  {choices.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </Select>
                <Button kind="quiet">{t("care.buddy-give")}</Button>
              </Form>
            )}
          </div>
        );
      })}
    </section>
  );
}
