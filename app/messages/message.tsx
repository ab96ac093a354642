import { memo, type MouseEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { MessageView, ReactionKind } from "#server/messages/contract.ts";
import { ClockTime } from "./clock-time.tsx";
import { QuoteLine } from "./quote-line.tsx";
import { ReactionBar } from "./reactions.tsx";
import { isMine, type Reader } from "./reader.ts";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message.module.css";

/** What a reader can do from a message. */
export interface MessageDeeds {
  onReply: (message: MessageView) => void;
  /** Everything else that can be done with it. */
  onMore: (message: MessageView) => void;
  onReact: (message: MessageView, kind: ReactionKind, on: boolean) => void;
  onJump: (seq: number) => void;
}

interface Props extends MessageDeeds {
  message: MessageView;
  slug: string;
  me: Reader;
  isFirstOfRun: boolean;
}

/** One message. The first of a run names its author; the following ones stand below it. */
export const Message = memo(function Message(props: Props) {
  const { message, slug, me, isFirstOfRun, onReact, onJump } = props;
  const t = useT();
  const mine = isMine(message, me);
  const name = message.author?.name ?? t("messages.gone-author");
  const showAuthor = isFirstOfRun && !mine && !message.gone;
  return (
    <article
      className={mine ? styles.mine : styles.theirs}
      data-first={isFirstOfRun || undefined}
      data-seq={message.seq}
      id={`message-${message.seq}`}
      tabIndex={-1}
    >
      {showAuthor && <Avatar name={name} id={message.author?.id ?? ""} />}
      <p className={showAuthor ? styles.byline : "visually-hidden"}>
        {!message.gone && (
          <span className={styles.author} dir="auto">
            {mine ? t("messages.you") : name}
          </span>
        )}{" "}
        <ClockTime at={message.at} timeZone={me.timeZone} />
      </p>
      {message.replyTo && <QuoteLine quote={message.replyTo} slug={slug} onJump={onJump} />}
      <Words message={message} me={me} />
      {message.reactions && (
        <ReactionBar
          counts={message.reactions}
          mine={message.mine ?? []}
          onToggle={(kind) => onReact(message, kind, !message.mine?.includes(kind))}
        />
      )}
      <Marks message={message} me={me} />
      {!message.gone && <Ways {...props} />}
    </article>
  );
});

/** What it says, as far as that is to be seen at once. */
function Words({ message, me }: { message: MessageView; me: Reader }) {
  const t = useT();
  const { body, note, gone, mentions } = message;
  if (gone) return <p className={styles.gone}>{t(`messages.is-${gone}`)}</p>;
  const text = (
    <div className={styles.body}>
      <MessageText body={body} me={me.accountId} {...(mentions && { mentions })} />
    </div>
  );
  if (!note) return text;
  if (!me.foldsNotes || isMine(message, me)) {
    return (
      <>
        <p className={styles.note}>{t("messages.about", { note })}</p>
        {text}
      </>
    );
  }
  return (
    <details className={styles.folded}>
      <summary>{t("messages.about", { note })}</summary>
      {text}
    </details>
  );
}

/** What is to be known of it besides: pinned, edited, and that one's own has arrived. */
function Marks({ message, me }: { message: MessageView; me: Reader }) {
  const t = useT();
  const marks = [
    message.isPinned && t("messages.pinned"),
    message.isEdited && t("messages.edited"),
    isMine(message, me) && t("messages.sent"),
  ].filter(Boolean);
  if (marks.length === 0) return null;
  return (
    <p className={styles.mark}>
      {isMine(message, me) && (
        <span aria-hidden="true">
          <ClockTime at={message.at} timeZone={me.timeZone} /> ·{" "}
        </span>
      )}
      {marks.join(" · ")}
    </p>
  );
}

/** The ways on from a message; without script they lead to the message's own page. */
function Ways({ message, slug, onReply, onMore }: Props) {
  const t = useT();
  const page = `/groups/${slug}/messages/${message.seq}`;
  const press = (deed: (message: MessageView) => void) => (event: MouseEvent) => {
    event.preventDefault();
    deed(message);
  };
  return (
    <div className={styles.ways}>
      <a href={`${page}#reply`} onClick={press(onReply)} aria-label={t("messages.reply")}>
        <Icon name="reply" />
      </a>
      <a href={page} onClick={press(onMore)} aria-label={t("messages.more")} aria-haspopup="dialog">
        <Icon name="more" />
      </a>
    </div>
  );
}
