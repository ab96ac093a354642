import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { ChallengeView } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";

/** A moderator's words of encouragement, as everybody reads them. */
export function NoteCard({ note }: { note: NonNullable<ChallengeView["note"]> }) {
  const t = useT();
  return (
    <section className="card" aria-label={t("challenges.note")}>
      {note.by && <p className="muted">{t("challenges.note-by", { name: note.by })}</p>}
      <p className={styles.words} dir="auto">
        {note.text}
      </p>
    </section>
  );
}

/** What moderators may do: a note, and an end before its time. */
export function ModeratorCard(props: { challenge: ChallengeView; refused: Refused | undefined }) {
  const { challenge, refused } = props;
  const { note, mayWriteNote, mayEnd } = challenge;
  const t = useT();
  const word = useWording();
  const problem = refused?.fields.note;
  return (
    <section className="card" aria-labelledby="for-moderators">
      <h2 id="for-moderators">{t("challenges.for-moderators")}</h2>
      {mayWriteNote && (
        <details open={problem ? true : undefined}>
          <summary>{t(note ? "challenges.change-note" : "challenges.write-note")}</summary>
          <Form method="post" action="?do=note" className="stack" key={note?.at} noValidate>
            <TextArea
              name="note"
              label={t("challenges.note")}
              hint={t("challenges.note-hint")}
              defaultValue={refused?.entered.note ?? note?.text ?? ""}
              error={problem && word(problem)}
            />
            <Button type="submit">{t("challenges.save-note")}</Button>
          </Form>
        </details>
      )}
      {mayEnd && (
        <details>
          <summary>{t("challenges.end")}</summary>
          <Form method="post" action="?do=end" className="stack">
            <p>{t("challenges.end-note")}</p>
            <Button kind="quiet">{t("challenges.end")}</Button>
          </Form>
        </details>
      )}
    </section>
  );
}
