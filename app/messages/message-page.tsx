import "#app/i18n/parts/held.ts";
import "#app/i18n/parts/moderation.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MessagePortrait, ReactionKind } from "#server/messages/contract.ts";
import { QuoteWords } from "./quote-line.tsx";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message-page.module.css";

interface Props extends MessagePortrait {
  me: string;
  timeZone: string;
  refused: Refused | undefined;
}

/** A message by itself, with everything that can be done with it; works without script. */
export function MessagePage(props: Props) {
  const { heading, message, timeZone, refused, canDelete, canPin } = props;
  const t = useT();
  const room = `/groups/${heading.slug}`;
  return (
    <div className="page">
      {refused && <ErrorSummary refused={refused} />}
      <article className={styles.message}>
        <p className="muted">
          {message.author && <b dir="auto">{message.author.name}</b>}{" "}
          <Time at={message.at} timeZone={timeZone} />
        </p>
        {message.replyTo && (
          <p className={styles.quote}>
            {t("messages.answers")} <QuoteWords quote={message.replyTo} />
          </p>
        )}
        {message.note && <p className="muted">{t("messages.about", { note: message.note })}</p>}
        {message.gone ? (
          <p className="muted">{t(`messages.is-${message.gone}`)}</p>
        ) : (
          <MessageText
            body={message.body}
            me={props.me}
            {...(message.mentions && { mentions: message.mentions })}
          />
        )}
      </article>
      <p className={styles.ways}>
        <Link to={`${room}?at=${message.seq}#message-${message.seq}`}>{t("messages.in-room")}</Link>
        {!message.gone && (
          <LinkButton id="reply" kind="quiet" to={`${room}?reply=${message.seq}#composer`}>
            {t("messages.reply")}
          </LinkButton>
        )}
        {message.author?.id !== props.me && (
          <Link to={`${room}/report?seq=${message.seq}`}>{t("moderation.report")}</Link>
        )}
      </p>
      {!message.gone && <Reactions {...props} />}
      {props.canEdit && <EditForm {...props} />}
      {canDelete && !message.gone && (
        <Form method="post" action="?do=delete" className="stack">
          <h2>{t("messages.delete")}</h2>
          <p>{t("messages.delete-explained")}</p>
          <Button kind="quiet">{t("messages.delete-yes")}</Button>
        </Form>
      )}
      {canPin && (
        <Form method="post" action="?do=pin">
          <Button kind="quiet" name="on" value={message.isPinned ? "false" : "true"}>
            {t(message.isPinned ? "messages.unpin" : "messages.pin")}
          </Button>
        </Form>
      )}
      <Earlier {...props} />
    </div>
  );
}

const kinds: ReactionKind[] = ["heart", "with-you", "me-too", "strength", "thank-you"];

function Reactions({ message, reactedBy }: Props) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="reactions">
      <h2 id="reactions">{t("messages.reactions")}</h2>
      <div className={styles.ways}>
        {kinds.map((kind) => (
          <Form method="post" action="?do=react" key={kind}>
            <input type="hidden" name="kind" value={kind} />
            <Button
              kind="quiet"
              name="on"
              value={message.mine?.includes(kind) ? "false" : "true"}
              aria-pressed={message.mine?.includes(kind) ?? false}
            >
              {t(`composing.reaction-${kind}`)}
            </Button>
          </Form>
        ))}
      </div>
      <ul className={styles.names}>
        {reactedBy.map(({ kind, names }) => (
          <li key={kind}>
            <b>{t(`composing.reaction-${kind}`)}</b>: <span dir="auto">{names.join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditForm({ message, refused }: Props) {
  const t = useT();
  const word = useWording();
  const wrong = (name: string) => {
    const wording = refused?.fields[name];
    return wording && word(wording);
  };
  return (
    <Form method="post" action="?do=edit" className="stack" noValidate>
      <h2>{t("messages.edit")}</h2>
      <TextArea
        name="body"
        label={t("messages.edit-words")}
        defaultValue={refused?.entered.body ?? message.body}
        error={wrong("body")}
      />
      <Field
        name="contentNote"
        label={`${t("messages.add-note")}: ${t("messages.note-label")}`}
        defaultValue={refused?.entered.contentNote ?? message.note ?? ""}
        error={wrong("contentNote")}
      />
      <Button kind="quiet">{t("messages.save")}</Button>
    </Form>
  );
}

function Earlier({ earlier, timeZone }: Props) {
  const t = useT();
  if (earlier.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t("messages.earlier")}</h2>
      <p className="muted">{t("messages.earlier-explained")}</p>
      <ol className={styles.names}>
        {earlier.map(({ body, note, until }) => (
          <li key={until}>
            <p className="muted">
              {t("messages.until")} <Time at={until} timeZone={timeZone} />
              {note && <> · {t("messages.about", { note })}</>}
            </p>
            <MessageText body={body} />
          </li>
        ))}
      </ol>
    </section>
  );
}
