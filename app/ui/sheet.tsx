import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "./icon.tsx";
import styles from "./sheet.module.css";

interface Props {
  label: string;
  /** More room where the screen has it. */
  isWide?: boolean;
  /** It is pressed away, by Escape, its button or a press beside it. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A panel above the page: from below on phones, in the middle elsewhere. The focus starts at what is
 * marked `data-first`, is kept in it by the browser, and goes back to where it was.
 */
export function Sheet({ label, isWide, onClose, children }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  function onPress(event: MouseEvent): void {
    // The dialog itself is pressed only beside its content.
    if (event.target !== dialog.current) return;
    const way = wayOutAt(event.clientX, event.clientY);
    onClose();
    way?.click();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/no-noninteractive-element-interactions
    <dialog
      className={styles.sheet}
      data-wide={isWide || undefined}
      ref={dialog}
      aria-label={label}
      onMouseDown={onPress}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2>{label}</h2>
          <button
            type="button"
            className={styles.close}
            onClick={onClose}
            aria-label={t("ui.close")}
            title={t("ui.close")}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Leaving quickly and help take one press, whatever stands above the page: they are still to be seen. */
function wayOutAt(x: number, y: number): HTMLElement | undefined {
  const ways = document.querySelectorAll<HTMLElement>("[data-leave], .help");
  return [...ways].find((way) => {
    const { left, right, top, bottom } = way.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}
