import "#app/i18n/parts/held.ts";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Pending } from "./room-state.ts";
import { QuoteWords } from "./quote-line.tsx";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message.module.css";

interface Props {
  pending: Pending;
  isOffline: boolean;
  onTryAgain: (pending: Pending) => void;
  onTakeBack: (pending: Pending) => void;
}

/** Something of one's own on its way, or refused; nothing of it is thrown away without its author. */
export function PendingMessage({ pending, isOffline, onTryAgain, onTakeBack }: Props) {
  const t = useT();
  const word = useWording();
  const { refusal, isWarned, later, note, replyTo } = pending;
  return (
    <article className={styles.mine} data-first data-refused={(refusal && !isWarned) || undefined}>
      <p className="visually-hidden">{t("messages.you")}</p>
      {replyTo && (
        <p className={styles.quote}>
          <QuoteWords quote={replyTo} />
        </p>
      )}
      {note && <p className={styles.note}>{t("messages.about", { note })}</p>}
      <div className={styles.body}>
        <MessageText body={pending.body} />
      </div>
      {refusal ? (
        <div className={styles.refused} data-warned={isWarned} role="alert">
          <p>
            {t(isWarned ? "held.not-yet" : "messages.not-sent")} {word(refusal)}
          </p>
          <button type="button" onClick={() => onTryAgain(pending)}>
            {t(isWarned ? "held.anyway" : "messages.try-again")}
          </button>
          <button type="button" onClick={() => onTakeBack(pending)}>
            {t("messages.change")}
          </button>
        </div>
      ) : (
        <p className={styles.mark}>
          {later ? word(later) : t(isOffline ? "messages.waiting" : "messages.sending")}
        </p>
      )}
    </article>
  );
}
