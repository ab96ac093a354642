import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Emoji } from "./emojis.ts";
import { gridStep } from "./grid-step.ts";
import styles from "./emoji-picker.module.css";

/** As many as fit beside each other at 320 px, and everywhere: rows stay the same rows. */
const columns = 6;

interface Props {
  label: string;
  /** Stretches with a heading each; empty ones are left out. */
  parts: { title: string; emojis: Emoji[] }[];
  onPick: (emoji: string) => void;
}

/** Emojis in rows. One of them is in the page's order of focus; arrow keys move on from there. */
export function EmojiGrid({ label, parts, onPick }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const shown = inRows(parts);
  const rows = shown.flatMap(({ rows }) => rows.map(({ length }) => length));
  useEffect(() => setCurrent(0), [parts]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = gridStep(rows, current, event);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    grid.current?.querySelectorAll<HTMLElement>("[data-emoji]")[next]?.focus();
  }

  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={label}
      ref={grid}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {shown.map(({ title, rows }) => (
        <div role="rowgroup" aria-label={title} key={title}>
          <p className={styles.title} aria-hidden="true">
            {title}
          </p>
          {rows.map((row, at) => (
            <div role="row" className={styles.row} key={at}>
              {row.map(({ emoji, name, own }) => (
                <div role="gridcell" key={emoji}>
                  <button
                    type="button"
                    className={styles.emoji}
                    aria-label={name}
                    title={name}
                    data-emoji
                    tabIndex={own === current ? 0 : -1}
                    onFocus={() => setCurrent(own)}
                    onClick={() => onPick(emoji)}
                  >
                    {emoji}
                  </button>
                </div>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface Cell {
  emoji: string;
  name: string;
  /** Its number among all cells. */
  own: number;
}

function inRows(parts: Props["parts"]): { title: string; rows: Cell[][] }[] {
  let before = 0;
  return parts
    .filter(({ emojis }) => emojis.length > 0)
    .map(({ title, emojis }) => {
      const cells = emojis.map(([emoji, name], at) => ({ emoji, name, own: before + at }));
      before += cells.length;
      const count = Math.ceil(cells.length / columns);
      const rows = Array.from({ length: count }, (_, at) =>
        cells.slice(at * columns, (at + 1) * columns),
      );
      return { title, rows };
    });
}
