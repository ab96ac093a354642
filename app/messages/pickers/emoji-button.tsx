import { lazy, Suspense, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import styles from "./emoji-button.module.css";

const EmojiPicker = lazy(() => import("./emoji-picker.tsx"));

/** Opens the emojis, which are fetched with the first press. What is picked goes to `onPick`. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t("composing.emoji")}
        aria-haspopup="dialog"
        title={t("composing.emoji")}
        onClick={() => setOpen(true)}
      >
        <Icon name="smile" />
      </button>
      {isOpen && (
        <Suspense>
          <EmojiPicker
            onClose={() => setOpen(false)}
            onPick={(emoji) => {
              setOpen(false);
              onPick(emoji);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
