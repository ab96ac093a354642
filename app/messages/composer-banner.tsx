import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Mode } from "./composer.tsx";
import { QuoteWords } from "./quote-line.tsx";
import styles from "./composer.module.css";

/** Above the field: what is answered or changed, and the way out of that. */
export function ComposerBanner({ mode, onCancel }: { mode: Mode; onCancel: () => void }) {
  const t = useT();
  if (mode.kind === "new") return null;
  return (
    <div className={styles.banner}>
      <p>
        {t(mode.kind === "edit" ? "messages.editing" : "messages.answering")}{" "}
        {mode.kind === "reply" && <QuoteWords quote={mode.quote} />}
      </p>
      <button type="button" onClick={onCancel} aria-label={t("messages.cancel")}>
        <Icon name="close" />
      </button>
    </div>
  );
}
