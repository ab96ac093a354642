import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { DebriefView } from "#server/moderation/debriefs/debrief-contract.ts";
import type { Deed } from "#server/moderation/contract.ts";
import type { CaseView } from "#server/moderation/view-contract.ts";
import { AtOnce } from "./at-once.tsx";
import { CaseAround } from "./case-around.tsx";
import { CaseHeld } from "./case-held.tsx";
import { CaseHistory } from "./case-history.tsx";
import { CaseNotes } from "./case-notes.tsx";
import { CaseReports } from "./case-reports.tsx";
import { CaseWords } from "./case-words.tsx";
import { DebriefSection } from "./debrief-section.tsx";
import { DeedBar } from "./deed-bar.tsx";
import { DeedForm, type Templates } from "./deed-form.tsx";
import { HandOverForm } from "./hand-over-form.tsx";
import styles from "./desk.module.css";

interface Props {
  view: CaseView;
  /** What is about to be done, if anything. */
  deed: Deed | null;
  /** To which of the messages that wait; without it to all. */
  only: string | null;
  templates: Templates;
  /** The case that follows on the desk. */
  next: string | undefined;
  kept: string;
  timeZone: string;
  isStaff: boolean;
  noteId: string;
  debrief: DebriefView;
  refused: Refused | undefined;
}

/** A case: what it is about, what was reported, what can be done; the same things at the same place. */
export function CasePage(props: Props) {
  const { view, deed, kept, timeZone, refused } = props;
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const isTheirs = view.claimedBy !== null && !view.isMine;
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <article className={styles.case} aria-labelledby="case">
      <p className={styles.back}>
        <Link to={`/desk${kept}`}>{t("desk.desk-back")}</Link>
      </p>
      <header className={styles.top}>
        <h2 id="case" className="visually-hidden">
          {view.person
            ? t(view.subject === "message" ? "desk.about-message" : "desk.about-person", {
                name: view.person.name,
              })
            : t("desk.about-nobody")}
        </h2>
        <CaseWords one={{ ...view, excerpt: "" }} />
        <p className="muted" suppressHydrationWarning>
          {/* Staff are in no group; theirs is its page at the centre. */}
          <Link to={view.heading.role ? `/groups/${view.slug}` : `/centre/groups/${view.slug}`}>
            {view.group}
          </Link>{" "}
          · {t("desk.by-time", { time: when(view.dueAt) })}
        </p>
      </header>
      {isGeneral && <ErrorSummary refused={refused} />}
      {!view.isOpen && (
        <p className="banner">
          {t("desk.resolved-by", { outcome: t(`desk.outcome-${outcomeOf(view.outcome)}`) })}
        </p>
      )}
      <CaseAround view={view} timeZone={timeZone} />
      {view.isOpen && !isTheirs && !deed && <AtOnce {...props} />}
      <CaseHeld view={view} mayDecide={view.isOpen && !isTheirs} {...{ kept, timeZone }} />
      {view.isOpen && !isTheirs && <DeedBar deeds={view.deeds} chosen={deed} kept={kept} />}
      {deed && view.deeds.includes(deed) && !isTheirs && (
        <DeedForm key={`${deed} ${props.only}`} {...props} deed={deed} />
      )}
      <CaseReports reports={view.reports} timeZone={timeZone} />
      {view.isOpen && <Holding view={view} />}
      <DebriefSection {...props} />
      <CaseNotes {...props} />
      <CaseHistory history={view.history} caseId={view.id} timeZone={timeZone} />
      <section className="stack" aria-labelledby="earlier">
        <h3 id="earlier">{t("desk.earlier")}</h3>
        {view.earlier.length === 0 && <p className="muted">{t("desk.earlier-none")}</p>}
        <ul className={styles.lines}>
          {view.earlier.map(({ id, openedAt, outcome }) => (
            <li key={id} suppressHydrationWarning>
              <Link to={`/desk/cases/${id}`}>{when(openedAt)}</Link> ·{" "}
              {t(`desk.outcome-${outcomeOf(outcome)}`)}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Link to={`/desk/cases/${view.id}/export`}>{t("desk.to-export")}</Link>
      </p>
      {props.isStaff &&
        view.person &&
        view.reports.some(({ rule }) => rule?.startsWith("many-")) && (
          <p>
            <Link to={`/desk/acts/${view.person.id}`}>
              {t("desk.to-acts", { name: view.person.name })}
            </Link>
          </p>
        )}
    </article>
  );
}

type Outcome = "open" | "acted" | "dismissed" | "cared-for";
const outcomeOf = (outcome: string | null) => (outcome ?? "open") as Outcome;

/** Who has it: nobody yet, me, or somebody else. */
function Holding({ view }: { view: CaseView }) {
  const t = useT();
  if (view.claimedBy && !view.isMine)
    return <p className="muted">{t("desk.claimed-name", { name: view.claimedBy.name })}</p>;
  return (
    <div className={styles.holding}>
      <Form method="post" action={view.isMine ? "?do=let-go" : "?do=claim"} preventScrollReset>
        <Button kind="quiet">{t(view.isMine ? "desk.let-go" : "desk.claim")}</Button>
      </Form>
      {view.isMine && view.urgency === "crisis" && (
        <Form method="post" action="?do=keep" preventScrollReset>
          <Button kind="quiet">{t("desk.keep")}</Button>
        </Form>
      )}
      {view.colleagues.length > 0 && <HandOverForm colleagues={view.colleagues} />}
    </div>
  );
}
