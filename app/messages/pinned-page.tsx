import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MessageView } from "#server/messages/contract.ts";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message-page.module.css";

interface Props {
  slug: string;
  messages: MessageView[];
  timeZone: string;
}

/** What moderators pinned for everyone, the newest pin first. */
export function PinnedPage({ slug, messages, timeZone }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h2>{t("messages.pinned-messages")}</h2>
      {messages.length === 0 && (
        <EmptyState title={t("messages.no-pins-title")}>{t("messages.no-pins")}</EmptyState>
      )}
      {messages.map((message) => (
        <article className={styles.message} key={message.seq}>
          <p className="muted">
            <b dir="auto">{message.author?.name ?? t("messages.gone-author")}</b>{" "}
            <Time at={message.at} timeZone={timeZone} />
          </p>
          {message.note && <p className="muted">{t("messages.about", { note: message.note })}</p>}
          <MessageText body={message.body} />
          <Link to={`/groups/${slug}?at=${message.seq}#message-${message.seq}`}>
            {t("messages.in-room")}
          </Link>
        </article>
      ))}
    </div>
  );
}
