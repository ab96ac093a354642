import "#app/i18n/parts/roster.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { HandOverList } from "#server/roster/hand-over-contract.ts";
import styles from "./roster.module.css";

interface Props extends HandOverList {
  /** When my time on call ends, if that is soon. */
  endsSoon: string | null;
  /** I have just said that I can't. */
  isAside: boolean;
  /** Makes a note that is sent twice one note. */
  noteId: string;
  timeZone: string;
  refused: Refused | undefined;
}

/** Words for whoever looks after the group next, and what others left for me. */
export function HandOverSection(props: Props) {
  const { notes, next, endsSoon, isAside, noteId, timeZone, refused } = props;
  const t = useT();
  const word = useWording();
  const when = useWeekdayTime(timeZone);
  const wrong = refused?.fields["words"];
  return (
    <section className="card" aria-labelledby="notes" data-due={endsSoon || isAside || undefined}>
      <h3 id="notes">{t("roster.notes-title")}</h3>
      {endsSoon && !isAside && (
        <p role="status" suppressHydrationWarning>
          {t("roster.notes-soon", { time: when(endsSoon) })}
        </p>
      )}
      {isAside && <p role="status">{t("roster.notes-aside")}</p>}
      <p className="muted">{t("roster.notes-lead")}</p>
      <Form
        method="post"
        action="?do=note"
        className="stack"
        key={noteId}
        noValidate
        preventScrollReset
      >
        <input type="hidden" name="clientId" value={refused?.entered["clientId"] ?? noteId} />
        <TextArea
          name="words"
          label={t("roster.note-label")}
          rows={3}
          defaultValue={wrong ? refused?.entered["words"] : undefined}
          error={wrong && word(wrong)}
        />
        <div>
          <Button kind={endsSoon || isAside ? "main" : "quiet"}>{t("roster.note-save")}</Button>
        </div>
      </Form>
      {notes.length === 0 && <p className="muted">{t("roster.notes-none")}</p>}
      <ul className={styles.lines}>
        {notes.map(({ id, by, at, words }) => (
          <li key={id} className={styles.note}>
            <span className="muted" suppressHydrationWarning>
              {t("roster.note-by", { name: by.name, time: when(at) })}
            </span>
            <span className={styles.said} dir="auto">
              {words}
            </span>
          </li>
        ))}
      </ul>
      {next && (
        <Pager to={`?before=${encodeURIComponent(next)}#notes`}>{t("roster.notes-older")}</Pager>
      )}
    </section>
  );
}
