import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Outbox } from "./outbox.ts";
import styles from "./composer.module.css";

interface Props {
  groupName: string;
  outbox: Outbox;
  /** Longest body, in characters. */
  longest: number;
  /** For the browser without script: the message's own id, so that a reload posts it once. */
  clientId: string;
  /** What was typed and refused, when the page came back without script. */
  entered: string;
  /** Something that its author takes back to change it. */
  takenBack: { body: string } | null;
  error: string | undefined;
  onSay: (body: string) => void;
  onEscape: () => void;
}

/** Where a message is written. It is never disabled: what is written offline waits and is sent once. */
export function Composer(props: Props) {
  const { groupName, outbox, longest, clientId, takenBack, onSay, onEscape } = props;
  const t = useT();
  const errorId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(props.entered);
  const tooLong = excess(text, longest);

  useEffect(() => {
    const typedBeforeScript = field.current?.value;
    if (typedBeforeScript) outbox.writeDraft(typedBeforeScript);
    setText((current) => typedBeforeScript || current || outbox.readDraft());
  }, [outbox]);
  useEffect(() => {
    if (!takenBack) return;
    setText((current) => (current ? `${takenBack.body}\n${current}` : takenBack.body));
    field.current?.focus();
  }, [takenBack]);
  useEffect(() => grow(field.current), [text]);

  function write(value: string): void {
    setText(value);
    outbox.writeDraft(value);
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    if (!text.trim() || tooLong > 0) return;
    onSay(text.trim());
    write("");
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes a character, its Enter and Escape are not ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") onEscape();
    if (event.key !== "Enter" || event.shiftKey || isTouch()) return;
    event.preventDefault();
    submit();
  }

  const error = tooLong > 0 ? t("messages.too-long-by", { count: tooLong, longest }) : props.error;
  return (
    <form
      method="post"
      className={styles.composer}
      onSubmit={submit}
      aria-label={t("messages.composer")}
    >
      <input type="hidden" name="clientId" value={clientId} />
      {error && (
        <p className={styles.error} id={errorId} role="alert">
          {error}
        </p>
      )}
      <textarea
        ref={field}
        className={styles.field}
        name="body"
        rows={1}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={t("messages.write-to", { group: groupName })}
        aria-label={t("messages.write-to", { group: groupName })}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        autoComplete="off"
        dir="auto"
      />
      <button type="submit" className={styles.send} aria-label={t("messages.send")}>
        <Icon name="send" />
      </button>
    </form>
  );
}

/** How many characters are too many, counted as the server counts them. */
function excess(text: string, longest: number): number {
  const length = [...text.trim().normalize("NFC")].length;
  return Math.max(0, length - longest);
}

/** As high as its text, up to what the style allows. */
function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 3}px`;
}

/** On a touch screen Enter makes a new line, as people expect there. */
const isTouch = () => matchMedia("(pointer: coarse)").matches;
