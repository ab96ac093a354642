import "#app/i18n/parts/drills.ts";
import { Form, Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { useDeskNews } from "#app/desk/use-desk-news.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import type { DrillView } from "#server/drills/contract.ts";
import { CaseTimes } from "./case-times.tsx";
import styles from "./drills.module.css";

interface Props {
  view: DrillView;
  timeZone: string;
}

const parts = ["lapse", "raid", "crisis", "other"] as const;

/** A drill while it runs, as it comes; and its debrief, once it is over: times and kind sentences, no grade. */
export function DrillPage({ view, timeZone }: Props) {
  const t = useT();
  const clock = useClock(timeZone);
  useDeskNews();
  const number = String(view.number);
  return (
    <div className="page">
      <h1>{t("drills.number", { number })}</h1>
      {view.isRunning ? (
        <Running view={view} clock={clock} />
      ) : (
        <section className="stack" aria-labelledby="over">
          <h2 id="over">{t("drills.over-title")}</h2>
          <p>{t("drills.over-note")}</p>
        </section>
      )}
      <section className="stack" aria-labelledby="times">
        <h2 id="times">{t("drills.times-title")}</h2>
        {parts.map((part) => (
          <Part key={part} part={part} view={view} clock={clock} />
        ))}
      </section>
      <Came view={view} clock={clock} />
      <p>
        <Link to="/desk/drill">{t("drills.back")}</Link>
      </p>
    </div>
  );
}

type Clock = (at: string) => string;

function useClock(timeZone: string): Clock {
  const format = dateFormat(useLocale(), {
    timeZone,
    hour: "numeric",
    minute: "2-digit",
    second: "2-digit",
  });
  return (at) => format.format(new Date(at));
}

function Running({ view, clock }: { view: DrillView; clock: Clock }) {
  const t = useT();
  const { slug, toCome: count, endsAt } = view;
  return (
    <section className="card stack">
      <Banner>{t("drills.is-running")}</Banner>
      <p role="status">{count > 0 ? t("drills.to-come", { count }) : t("drills.all-came")}</p>
      <div className={styles.ways}>
        {slug && <LinkButton to={`/groups/${slug}`}>{t("drills.to-room")}</LinkButton>}
        <LinkButton kind="quiet" to="/desk">
          {t("drills.to-desk")}
        </LinkButton>
      </div>
      <Form method="post" className="stack">
        <p className="muted" suppressHydrationWarning>
          {t("drills.ends-by", { time: clock(endsAt) })} {t("drills.end-note")}
        </p>
        <Button kind="quiet">{t("drills.end")}</Button>
      </Form>
    </section>
  );
}

function Part({
  part,
  view,
  clock,
}: {
  part: (typeof parts)[number];
  view: DrillView;
  clock: Clock;
}) {
  const t = useT();
  const { isRunning } = view;
  const cases = view.cases.filter((one) => one.part === part);
  // What has not come yet is no surprise that we give away.
  const hasCome = cases.length > 0 || view.played.some((one) => one.part === part);
  if (!hasCome) return null;
  return (
    <section className="stack" aria-labelledby={`part-${part}`}>
      <h3 id={`part-${part}`}>{t(`drills.part-${part}`)}</h3>
      {part === "lapse" && !isRunning && <p>{t("drills.lapse-note")}</p>}
      {part === "lapse" && !isRunning && view.iHid && <p>{t("drills.lapse-hid")}</p>}
      {part !== "lapse" && cases.length === 0 && <p className="muted">{t("drills.no-case")}</p>}
      <ul className={styles.list}>
        {cases.map((one) => (
          <CaseTimes key={`${one.openedAt} ${one.dueAt}`} {...{ one, isRunning, clock }} />
        ))}
      </ul>
    </section>
  );
}

function Came({ view: { played, isRunning }, clock }: { view: DrillView; clock: Clock }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="came">
      <h2 id="came">{t("drills.came-title")}</h2>
      {played.length === 0 && isRunning && <p className="muted">{t("drills.nothing-yet")}</p>}
      <dl className={styles.came}>
        {played.map(({ name, at, happened }) => (
          <Step key={name} {...{ name, at, happened, clock }} />
        ))}
      </dl>
    </section>
  );
}

function Step(props: { name: string; at: string; happened: boolean; clock: Clock }) {
  const { name, at, happened, clock } = props;
  const t = useT();
  return (
    <>
      <dt suppressHydrationWarning>{clock(at)}</dt>
      <dd>
        {t(`drills.step-${name}` as Key)}
        {!happened && <span className="muted"> · {t("drills.not-let")}</span>}
      </dd>
    </>
  );
}
