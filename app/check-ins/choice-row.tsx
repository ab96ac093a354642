import { useId } from "react";
import styles from "./check-ins.module.css";

interface Props {
  name: string;
  legend: string;
  /** Value and word of each answer. */
  options: [value: string, word: string][];
  /** What the first and the last answer mean, where they are only numbers. */
  ends?: [first: string, last: string];
  /** The value that was chosen before; none when empty. */
  chosen: string;
  error: string | undefined;
  onChoose: (value: string) => void;
}

/** One question with answers to tap, side by side; radio buttons underneath. */
export function ChoiceRow({ name, legend, options, ends, chosen, error, onChoose }: Props) {
  const id = useId();
  const described = [ends && `${id}-ends`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={styles.row} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {options.map(([value, word]) => (
          <label className={styles.choice} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p className={`${styles.ends} muted`} id={`${id}-ends`}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </fieldset>
  );
}
