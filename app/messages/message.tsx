import { useT, useWording } from "#app/i18n/use-t.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import type { MessageView } from "#server/messages/contract.ts";
import type { Pending } from "./room-state.ts";
import { ClockTime } from "./clock-time.tsx";
import styles from "./message.module.css";

interface MessageProps {
  message: MessageView;
  isMine: boolean;
  isFirstOfRun: boolean;
  timeZone: string;
}

/** One message. The first of a run names its author; the following ones stand below it. */
export function Message({ message, isMine, isFirstOfRun, timeZone }: MessageProps) {
  const t = useT();
  const name = message.author?.name ?? t("messages.gone-author");
  const showAuthor = isFirstOfRun && !isMine;
  return (
    <article
      className={isMine ? styles.mine : styles.theirs}
      data-first={isFirstOfRun || undefined}
      id={`message-${message.seq}`}
    >
      {showAuthor && <Avatar name={name} id={message.author?.id ?? ""} />}
      <p className={showAuthor ? styles.byline : "visually-hidden"}>
        <span className={styles.author} dir="auto">
          {isMine ? t("messages.you") : name}
        </span>{" "}
        <ClockTime at={message.at} timeZone={timeZone} />
      </p>
      <p className={styles.body} dir="auto">
        {message.body}
      </p>
      {isMine && (
        <p className={styles.mark} aria-hidden="true">
          <ClockTime at={message.at} timeZone={timeZone} /> · {t("messages.sent")}
        </p>
      )}
    </article>
  );
}

interface PendingProps {
  pending: Pending;
  isOffline: boolean;
  onTryAgain: (pending: Pending) => void;
  onTakeBack: (pending: Pending) => void;
}

/** Something of one's own on its way, or refused; nothing of it is thrown away without its author. */
export function PendingMessage({ pending, isOffline, onTryAgain, onTakeBack }: PendingProps) {
  const t = useT();
  const word = useWording();
  const { refusal } = pending;
  return (
    <article className={styles.mine} data-first data-refused={refusal ? true : undefined}>
      <p className="visually-hidden">{t("messages.you")}</p>
      <p className={styles.body} dir="auto">
        {pending.body}
      </p>
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
