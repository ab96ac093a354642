import { useRef, type KeyboardEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { ReactionKind } from "#server/messages/contract.ts";
import { ReactionDrawing } from "./reaction-drawing.tsx";
import styles from "./reactions.module.css";

const kinds: ReactionKind[] = ["heart", "with-you", "me-too", "strength", "thank-you"];

interface BarProps {
  counts: Partial<Record<ReactionKind, number>>;
  mine: ReactionKind[];
  onToggle: (kind: ReactionKind) => void;
}

/** The reactions that a message has, in one order always; pressing one adds or takes back one's own. */
export function ReactionBar({ counts, mine, onToggle }: BarProps) {
  const t = useT();
  const given = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (given.length === 0) return null;
  return (
    <ul className={styles.bar} aria-label={t("composing.reactions")}>
      {given.map((kind) => {
        const count = counts[kind] ?? 0;
        const word = t(`composing.reaction-${kind}`);
        const isMine = mine.includes(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              className={styles.given}
              aria-pressed={isMine}
              aria-label={t(isMine ? "composing.reaction-mine" : "composing.reaction-count", {
                word,
                count,
              })}
              title={word}
              onClick={() => onToggle(kind)}
            >
              <ReactionDrawing kind={kind} />
              <span aria-hidden="true">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface PickerProps {
  /** What is one's own already, and shown as pressed. */
  mine?: ReactionKind[];
  onPick: (kind: ReactionKind) => void;
}

/** All five with their words: one stop for the Tab key, arrow keys within. */
export function ReactionPicker({ mine, onPick }: PickerProps) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const [first] = kinds;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = stepOf(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
    buttons[next]?.focus();
  }

  return (
    <div
      className={styles.picker}
      role="toolbar"
      aria-label={t("composing.react")}
      ref={bar}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.choice}
          aria-pressed={mine?.includes(kind) ?? false}
          tabIndex={kind === first ? 0 : -1}
          onClick={() => onPick(kind)}
        >
          <ReactionDrawing kind={kind} />
          <span>{t(`composing.reaction-${kind}`)}</span>
        </button>
      ))}
    </div>
  );
}

function stepOf(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
