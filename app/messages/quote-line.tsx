import type { MouseEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { Quote } from "#server/messages/contract.ts";
import { MessageText } from "./text/message-text.tsx";
import styles from "./message.module.css";

interface Props {
  quote: Quote;
  slug: string;
  onJump: (seq: number) => void;
}

/** What a message answers, in one line that leads there. */
export function QuoteLine({ quote, slug, onJump }: Props) {
  const t = useT();
  function jump(event: MouseEvent): void {
    event.preventDefault();
    onJump(quote.seq);
  }
  return (
    <a
      className={styles.quote}
      href={`/groups/${slug}?at=${quote.seq}#message-${quote.seq}`}
      onClick={jump}
    >
      <span className="visually-hidden">{t("messages.answers")} </span>
      <QuoteWords quote={quote} />
    </a>
  );
}

/** The words of a quote, without the way to it. */
export function QuoteWords({ quote }: { quote: Quote }) {
  const t = useT();
  if (quote.gone) return <em>{t(`messages.is-${quote.gone}`)}</em>;
  return (
    <>
      <b dir="auto">{quote.author ?? t("messages.gone-author")}</b>{" "}
      {quote.note ? (
        <em>{t("messages.about", { note: quote.note })}</em>
      ) : (
        <MessageText body={quote.text} onlyText />
      )}
    </>
  );
}
