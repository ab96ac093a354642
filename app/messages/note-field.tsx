import { useT } from "#app/i18n/use-t.ts";
import styles from "./composer.module.css";

/** Ties the tick, which shows the field, with its label in the composer's line. */
export const noteTick = "content-note";

interface Props {
  isNoted: boolean;
  note: string;
  /** Longest note, in characters. */
  longest: number;
  onTick: (isNoted: boolean) => void;
  onChange: (note: string) => void;
}

/**
 * A content note, for who wants to give one; it is never asked for. A tick shows and hides the field,
 * so that it works without script, and nothing moves while one only writes.
 */
export function NoteField({ isNoted, note, longest, onTick, onChange }: Props) {
  const t = useT();
  return (
    <>
      <input
        type="checkbox"
        id={noteTick}
        className="visually-hidden"
        checked={isNoted}
        onChange={(event) => onTick(event.target.checked)}
        aria-label={t("messages.add-note")}
      />
      <label className={styles.note}>
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
    </>
  );
}
