import { lazy, Suspense } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { Pending } from "./room-state.ts";
import { QuoteWords } from "./quote-line.tsx";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message.module.css";

const PendingState = lazy(() => import("./pending-state.tsx"));

/** Something unsent, and what its author may do with it. */
export interface PendingProps {
  pending: Pending;
  isOffline: boolean;
  onTryAgain: (pending: Pending) => void;
  onTakeBack: (pending: Pending) => void;
}

/** Something of one's own on its way, or refused; nothing of it is thrown away without its author. */
export function PendingMessage(props: PendingProps) {
  const { pending, isOffline } = props;
  const t = useT();
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
      {refusal || later ? (
        <Suspense fallback={null}>
          <PendingState {...props} />
        </Suspense>
      ) : (
        <p className={styles.mark}>{t(isOffline ? "messages.waiting" : "messages.sending")}</p>
      )}
    </article>
  );
}
