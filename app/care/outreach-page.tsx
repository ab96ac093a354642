import "#app/i18n/parts/care.ts";
// What is refused says some of its words.
import "#app/i18n/parts/moderation.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ContactView, Outcome, OutreachList, Silent, Way } from "#server/care/contract.ts";
import styles from "./care.module.css";

interface Props extends OutreachList {
  timeZone: string;
  /** Makes a contact that is sent twice one contact; one for each person. */
  ids: string[];
  refused: Refused | undefined;
}

const ways: Way[] = ["message", "phone", "in-person"];
const outcomes: Outcome[] = ["reached", "no-answer", "left-word"];
const snoozes = [1, 3, 7];

/** Who asked for a word and is silent, for whoever looks after the group; and how it was tried. */
export function OutreachPage({ heading, people, next, timeZone, ids, refused }: Props) {
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <h2>{t("care.outreach")}</h2>
      <p className="muted">{t("care.outreach-lead")}</p>
      {isGeneral && <ErrorSummary refused={refused} />}
      {people.length === 0 && (
        <EmptyState title={t("care.outreach-none")}>{t("care.outreach-none-note")}</EmptyState>
      )}
      {people.map((one, at) => (
        <Person key={one.id} {...{ one, timeZone, refused }} clientId={ids[at]!} />
      ))}
      {next && <Pager to={`?after=${encodeURIComponent(next)}`}>{t("care.outreach-more")}</Pager>}
      <p>
        <Link to={`/desk/groups/${heading.slug}`}>{t("care.to-hub")}</Link>
      </p>
    </div>
  );
}

function Person(props: {
  one: Silent;
  clientId: string;
  timeZone: string;
  refused: Refused | undefined;
}) {
  const { one, timeZone } = props;
  const t = useT();
  const when = useWeekdayTime(timeZone);
  return (
    <section className="card" aria-labelledby={`person-${one.id}`}>
      <h3 id={`person-${one.id}`} dir="auto">
        {one.name}
      </h3>
      <p className="muted" suppressHydrationWarning>
        {t("care.silent-since", { time: when(one.silentSince), days: one.afterDays })}
      </p>
      {one.contacts.length > 0 && <Contacts contacts={one.contacts} timeZone={timeZone} />}
      <LogForm {...props} />
      <Form method="post" action="?do=later" className={styles.row} preventScrollReset>
        <input type="hidden" name="personId" value={one.id} />
        <span>{t("care.put-off")}:</span>
        {snoozes.map((count) => (
          <Button key={count} kind="quiet" name="days" value={count}>
            {t("care.put-off-for", { count })}
            <span className="visually-hidden">: {one.name}</span>
          </Button>
        ))}
      </Form>
    </section>
  );
}

function Contacts({ contacts, timeZone }: { contacts: ContactView[]; timeZone: string }) {
  const t = useT();
  return (
    <>
      <h4>{t("care.contacts")}</h4>
      <ul className={styles.lines}>
        {contacts.map(({ id, by, way, outcome, note, at }) => (
          <li key={id}>
            {t("care.contact-line", {
              by,
              way: t(`care.way-${way}`),
              outcome: t(`care.outcome-${outcome}`),
            })}{" "}
            <span className="muted">
              <Time at={at} timeZone={timeZone} />
            </span>
            {note && (
              <span className={styles.said} dir="auto">
                {note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function LogForm(props: { one: Silent; clientId: string; refused: Refused | undefined }) {
  const { one, clientId } = props;
  const t = useT();
  const word = useWording();
  const refused = props.refused?.entered["personId"] === one.id ? props.refused : undefined;
  const wrong = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <details className={styles.open} open={refused !== undefined || undefined}>
      <summary>
        {t("care.log-title")}
        <span className="visually-hidden">: {one.name}</span>
      </summary>
      {/* A new one begins when the last one is there. */}
      <Form
        method="post"
        action="?do=log"
        className="stack"
        key={one.contacts[0]?.id ?? "first"}
        noValidate
        preventScrollReset
      >
        <input type="hidden" name="personId" value={one.id} />
        <input type="hidden" name="clientId" value={refused?.entered["clientId"] ?? clientId} />
        <Select
          name="way"
          label={t("care.way")}
          defaultValue={refused?.entered["way"]}
          error={wrong("way")}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {t(`care.way-${way}`)}
            </option>
          ))}
        </Select>
        <Select
          name="outcome"
          label={t("care.outcome")}
          defaultValue={refused?.entered["outcome"]}
          error={wrong("outcome")}
        >
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`care.outcome-${outcome}`)}
            </option>
          ))}
        </Select>
        <TextArea
          name="note"
          label={t("care.note")}
          rows={2}
          defaultValue={refused?.entered["note"]}
          error={wrong("note")}
        />
        <div>
          <Button>{t("care.log-save")}</Button>
        </div>
      </Form>
    </details>
  );
}
