import "#app/i18n/parts/care.ts";
import "#app/i18n/parts/desk.ts";
import "#app/i18n/parts/moderation.ts";
import type { ReactNode } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { CaseExport } from "#server/moderation/export-contract.ts";
import styles from "./desk.module.css";

/** A whole case on paper: everything that the file has, in the order in which one reads it. */
export function ExportedCase({ exported, timeZone }: { exported: CaseExport; timeZone: string }) {
  const t = useT();
  const format = dateFormat(useLocale(), { timeZone, dateStyle: "medium", timeStyle: "medium" });
  const at = (instant: string) => format.format(new Date(instant));
  const who = (name: string | null) => name ?? t("care.nobody");
  const { case: one, acts, messages } = exported;
  return (
    <article className="page">
      <h1 dir="auto">
        {one.person ? t("desk.about-person", { name: one.person }) : t("desk.about-nobody")}
      </h1>
      <p className="muted" suppressHydrationWarning>
        {one.group} · {t(`desk.urgency-${one.urgency}` as Key)} · {at(one.openedAt)} ·{" "}
        {t(`desk.outcome-${one.outcome ?? "open"}` as Key)} · {one.id}
      </p>
      <p className="muted" suppressHydrationWarning>
        {t("care.export-made", { name: exported.exportedBy, time: at(exported.exportedAt) })}
      </p>
      <Part title={t("desk.reports")}>
        {exported.reports.map((report, index) => (
          <Line
            key={index}
            head={[
              report.by ?? t("desk.by-rule"),
              t(`moderation.reason-${report.reason}` as Key),
              report.rule,
              at(report.at),
            ]}
            words={report.words}
          />
        ))}
      </Part>
      <Part title={t("desk.around")}>
        {messages.map((said) => (
          <Line
            key={said.seq}
            head={[
              `${said.seq}`,
              who(said.author),
              at(said.at),
              said.seq === one.messageSeq && t("desk.around-subject"),
              said.hiddenAt && t("desk.is-hidden"),
              said.deletedAt && t("desk.is-deleted"),
            ]}
            words={[
              ...said.earlier.map(({ body }) => `(${t("care.export-earlier")}) ${body}`),
              said.body,
            ].join("\n")}
          />
        ))}
      </Part>
      <Part title={t("desk.history")}>
        {acts.map((act) => (
          <Line
            key={act.id}
            head={[
              `${act.id}`,
              act.by ?? t("desk.by-house"),
              t(`desk.did-${act.kind}` as Key),
              at(act.at),
              act.until && t("desk.until-time", { time: at(act.until) }),
              act.ground && t(`desk.ground-${act.ground}` as Key),
            ]}
            words={[act.reason, act.hash].filter(Boolean).join("\n")}
          />
        ))}
      </Part>
      <Part title={t("care.export-notices")}>
        {exported.notices.map((notice, index) => (
          <Line
            key={index}
            head={[
              who(notice.to),
              t(`moderation.told-${notice.kind}` as Key, { group: one.group }),
              at(notice.at),
            ]}
            words={notice.words}
          />
        ))}
      </Part>
      <Part title={t("care.export-appeals")}>
        {exported.appeals.map((appeal) => (
          <Line
            key={appeal.act}
            head={[
              who(appeal.by),
              at(appeal.at),
              t(`moderation.appeal-${appeal.decision ?? "waiting"}` as Key),
              appeal.decidedBy,
            ]}
            words={appeal.words}
          />
        ))}
      </Part>
      <Part title={t("desk.notes")}>
        {exported.notes.map((note, index) => (
          <Line key={index} head={[who(note.by), at(note.at)]} words={note.words} />
        ))}
      </Part>
      <Part title={t("care.export-steps")}>
        {exported.escalation.map(({ step, people, at: when }) => (
          <Line key={step} head={[people.join(", "), at(when)]} words="" />
        ))}
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ol className={styles.lines}>{children}</ol>
    </section>
  );
}

function Line({ head, words }: { head: (string | false | null)[]; words: string }) {
  return (
    <li>
      <span className={styles.line} suppressHydrationWarning>
        {head.filter(Boolean).join(" · ")}
      </span>
      {words && (
        <span className={styles.said} dir="auto">
          {words}
        </span>
      )}
    </li>
  );
}
