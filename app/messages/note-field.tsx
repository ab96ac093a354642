import { useT } from "#app/i18n/use-t.ts";
import styles from "./composer.module.css";

interface Props {
  note: string;
  /** Longest note, in characters. */
  longest: number;
  onChange: (note: string) => void;
}

/** A content note, for who wants to give one; it is never asked for. */
export function NoteField({ note, longest, onChange }: Props) {
  const t = useT();
  return (
    <details className={styles.note} open={note !== "" || undefined}>
      <summary>{t("messages.add-note")}</summary>
      <label>
        <span>{t("messages.note-label")}</span>
        <input
          type="text"
          name="contentNote"
          className="input"
          value={note}
          maxLength={longest}
          onChange={(event) => onChange(event.target.value)}
          placeholder={t("messages.note-example")}
          dir="auto"
          autoComplete="off"
        />
      </label>
    </details>
  );
}
