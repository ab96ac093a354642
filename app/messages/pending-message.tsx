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
  const { refusal, note, replyTo } = pending;
  return (
    <article className={styles.mine} data-first data-refused={refusal ? true : undefined}>
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
        <div className={styles.refused}>
          <p>
            {t("messages.not-sent")} {word(refusal)}
          </p>
          <button type="button" onClick={() => onTryAgain(pending)}>
            {t("messages.try-again")}
          </button>
          <button type="button" onClick={() => onTakeBack(pending)}>
            {t("messages.change")}
          </button>
        </div>
      ) : (
        <p className={styles.mark}>{t(isOffline ? "messages.waiting" : "messages.sending")}</p>
      )}
    </article>
  );
}
