import "#app/i18n/parts/held.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import { QuoteWords } from "./quote-line.tsx";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message.module.css";

/** What of one's own waits, and the way to take it back. */
export interface WaitingWays {
  waiting: WaitingMessage[];
  onWithdraw: (waiting: WaitingMessage) => void;
}

interface Props extends Pick<WaitingWays, "onWithdraw"> {
  waiting: WaitingMessage;
  timeZone: string;
}

/** Something of one's own that a moderator looks at first: why, by when, and the way to take it back. */
export default function WaitingItem({ waiting, timeZone, onWithdraw }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const { clientId, body, note, replyTo, because, by } = waiting;
  const words = waiting.words.map((one) => `“${one}”`).join(", ");
  return (
    <article className={styles.mine} data-first data-waits>
      <p className="visually-hidden">{t("messages.you")}</p>
      {replyTo && (
        <p className={styles.quote}>
          <QuoteWords quote={replyTo} />
        </p>
      )}
      {note && <p className={styles.note}>{t("messages.about", { note })}</p>}
      <div className={styles.body}>
        <MessageText body={body} />
      </div>
      <form
        method="post"
        action="?do=withdraw"
        className={styles.waits}
        onSubmit={(event) => {
          event.preventDefault();
          onWithdraw(waiting);
        }}
      >
        <p suppressHydrationWarning>
          <b>{t("held.waits")}</b> {t(`held.why-${because}`, { words })}{" "}
          {t("held.by", { time: when(by) })}
        </p>
        <button name="clientId" value={clientId}>
          {t("held.take-back")}
        </button>
      </form>
    </article>
  );
}
