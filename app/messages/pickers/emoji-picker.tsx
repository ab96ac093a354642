import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Sheet } from "#app/ui/sheet.tsx";
import { EmojiGrid } from "./emoji-grid.tsx";
import { emojiGroups, emojisIn, findEmojis, type Emoji } from "./emojis.ts";
import { recentEmojis, rememberEmoji } from "./recent-emojis.ts";
import styles from "./emoji-picker.module.css";

interface Props {
  onPick: (emoji: string) => void;
  onClose: () => void;
}

/** Emojis by group or by name. To be loaded when it is first opened, for it brings its data along. */
export default function EmojiPicker({ onPick, onClose }: Props) {
  const t = useT();
  const all = useEmojis();
  const panel = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState("");
  const [group, setGroup] = useState(0);
  const [recent] = useState(recentEmojis);
  const parts = useMemo(() => {
    if (asked.trim()) {
      return [{ title: t("composing.emoji-found"), emojis: findEmojis(all, asked) }];
    }
    const known = new Map(all.flat().map((one) => [one[0], one] as const));
    const again = recent.map((emoji) => known.get(emoji));
    return [
      { title: t("composing.emoji-recent"), emojis: again.filter((one) => one !== undefined) },
      { title: t(`composing.emoji-${emojiGroups[group]!}`), emojis: all[group] ?? [] },
    ];
  }, [all, asked, group, recent, t]);
  const found = asked.trim() ? parts[0]!.emojis.length : null;

  function pick(emoji: string): void {
    rememberEmoji(emoji);
    onPick(emoji);
  }

  function onSearchKey(event: KeyboardEvent): void {
    const first = panel.current?.querySelector<HTMLElement>("[data-emoji]");
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "ArrowDown") first?.focus();
    else if (found) pick(parts[0]!.emojis[0]![0]);
  }

  return (
    <Sheet label={t("composing.emoji")} onClose={onClose}>
      <div className={styles.picker} ref={panel}>
        <div className={styles.tools}>
          <input
            className="input"
            type="search"
            data-first={isTouch() ? undefined : true}
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            onKeyDown={onSearchKey}
            aria-label={t("composing.emoji-search")}
            placeholder={t("composing.emoji-search")}
            autoComplete="off"
            enterKeyHint="done"
          />
          <select
            className="input"
            aria-label={t("composing.emoji-group")}
            value={group}
            onChange={(event) => {
              setAsked("");
              setGroup(Number(event.target.value));
            }}
          >
            {emojiGroups.map((name, at) => (
              <option key={name} value={at}>
                {t(`composing.emoji-${name}`)}
              </option>
            ))}
          </select>
        </div>
        <p className={found === 0 ? "muted" : "visually-hidden"} role="status">
          {found === null ? "" : t("composing.emoji-count", { count: found })}
        </p>
        <EmojiGrid label={t("composing.emoji")} parts={parts} onPick={pick} />
      </div>
    </Sheet>
  );
}

/** On a touch screen a focused field brings a keyboard up, in front of what one came for. */
const isTouch = () => matchMedia("(pointer: coarse)").matches;

/** In the page's language; empty until they are there. */
function useEmojis(): Emoji[][] {
  const locale = useLocale();
  const [all, setAll] = useState<Emoji[][]>([]);
  useEffect(() => {
    let isWanted = true;
    void emojisIn(locale).then((emojis) => isWanted && setAll(emojis));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return all;
}
