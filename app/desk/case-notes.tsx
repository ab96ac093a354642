import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

interface Props {
  view: CaseView;
  /** Makes a note that is sent twice one note. */
  noteId: string;
  timeZone: string;
  refused: Refused | undefined;
}

/** Words among those who work on a case. */
export function CaseNotes({ view, noteId, timeZone, refused }: Props) {
  const t = useT();
  const word = useWording();
  const when = useWeekdayTime(timeZone);
  const wrong = refused?.fields["words"];
  return (
    <section className="stack" aria-labelledby="notes">
      <h3 id="notes">{t("desk.notes")}</h3>
      <ul className={styles.lines}>
        {view.notes.map(({ id, by, words, at }) => (
          <li key={id}>
            <span className={styles.line} suppressHydrationWarning>
              <b dir="auto">{by.name}</b> · {when(at)}
            </span>
            <span className={styles.said} dir="auto">
              {words}
            </span>
          </li>
        ))}
      </ul>
      {/* A new note begins when the last one is there. */}
      <Form method="post" action="?do=note" className="stack" key={noteId} preventScrollReset>
        <input type="hidden" name="clientId" value={noteId} />
        <TextArea
          name="words"
          label={t("desk.note-label")}
          rows={2}
          defaultValue={wrong ? refused?.entered["words"] : undefined}
          error={wrong && word(wrong)}
        />
        <div>
          <Button kind="quiet">{t("desk.note-save")}</Button>
        </div>
      </Form>
    </section>
  );
}
