import { useId } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { blocks, signed, words } from "./lines.ts";
import styles from "./check-ins.module.css";

interface Props {
  legend: string;
  hint: string;
  /** What was chosen before; nothing is chosen beforehand. */
  chosen: number | undefined;
  error: string | undefined;
  onChoose?: (arousal: number) => void;
}

/** Eleven lines to tap, drawn as the charts draw them: activated above, shut down below. */
export function LinesField({ legend, hint, chosen, error, onChoose }: Props) {
  const t = useT();
  const id = useId();
  return (
    <fieldset
      className={styles.lines}
      aria-describedby={error ? `${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
    >
      <legend>{legend}</legend>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {blocks.map(({ state, word, lines }) => (
        <div
          className={styles.block}
          key={state}
          data-state={state}
          role="group"
          aria-labelledby={`${id}-${state}`}
        >
          <span className={styles.blockName} id={`${id}-${state}`}>
            {t(word)}
          </span>
          {lines.map((arousal) => (
            <label className={styles.line} key={arousal}>
              <input
                type="radio"
                name="arousal"
                value={arousal}
                defaultChecked={arousal === chosen}
                onChange={() => onChoose?.(arousal)}
              />
              <span className={styles.number}>{signed(arousal)}</span>
              <span>{t(words.get(arousal)!)}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
