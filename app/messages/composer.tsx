import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
} from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { MessageView, Quote } from "#server/messages/contract.ts";
import type { Wording } from "#server/refusal.ts";
import { ComposerBanner } from "./composer-banner.tsx";
import { onComposerKey, type ComposerKeys } from "./composer-keys.ts";
import { excess, grow, insertAtCaret, putCaret } from "./composer-text.ts";
import { findMembers } from "./house.ts";
import { NoteField, noteTick } from "./note-field.tsx";
import type { Outbox } from "./outbox.ts";
import { EmojiButton } from "./pickers/emoji-button.tsx";
import { MentionList } from "./pickers/mention-list.tsx";
import { useCompletion } from "./pickers/use-completion.ts";
import type { Reader } from "./reader.ts";
import styles from "./composer.module.css";

const WordedRefusal = lazy(() => import("./worded-refusal.tsx"));

/** What is being written: something new, an answer, or other words for something said. */
export type Mode =
  | { kind: "new" }
  | { kind: "reply"; quote: Quote }
  | { kind: "edit"; message: MessageView };

/** What stands in the composer. */
export interface Written {
  body: string;
  note: string;
}

interface Props extends Pick<ComposerKeys, "onEditLast" | "onReplyLast" | "onEscape"> {
  slug: string;
  groupName: string;
  me: Reader;
  outbox: Outbox;
  longest: { body: number; note: number };
  mode: Mode;
  /** For the browser without script: the message's own id, so that a reload posts it once. */
  clientId: string;
  /** What was typed and refused, when the page came back without script. */
  entered: Written;
  /** Something that its author takes back to change it. */
  takenBack: Written | null;
  error: Wording | undefined;
  /** Without script: the error is a word of caution, and it may be sent all the same. */
  isWarned: boolean;
  onSay: (written: Written) => void;
  onCancel: () => void;
  onTyping: () => void;
}

/** Where a message is written. It is never disabled: what is written offline waits and is sent once. */
export function Composer(props: Props) {
  const { groupName, me, outbox, longest, mode, takenBack, onSay, onCancel } = props;
  const t = useT();
  const errorId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isEdit = mode.kind === "edit";
  const [text, setText] = useState(isEdit ? mode.message.body : props.entered.body);
  const [note, setNote] = useState(isEdit ? (mode.message.note ?? "") : props.entered.note);
  const [isNoted, setNoted] = useState(note !== "");
  const [isAwake, setAwake] = useState(false);
  const tooLong = excess(text, longest.body);

  useEffect(() => {
    setAwake(true);
    if (isEdit) return;
    const typedBeforeScript = field.current?.value;
    if (typedBeforeScript) outbox.writeDraft(typedBeforeScript);
    setText((current) => typedBeforeScript || current || outbox.readDraft());
  }, [outbox, isEdit]);
  useEffect(() => {
    if (mode.kind !== "new") field.current?.focus();
  }, [mode]);
  useEffect(() => {
    if (!takenBack) return;
    setText((current) => (current ? `${takenBack.body}\n${current}` : takenBack.body));
    setNote(takenBack.note);
    setNoted(takenBack.note !== "");
    field.current?.focus();
  }, [takenBack]);
  useEffect(() => grow(field.current), [text]);

  function write(value: string): void {
    setText(value);
    if (!isEdit) outbox.writeDraft(value);
    if (value.trim() && !isEdit) props.onTyping();
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    if (!text.trim() || tooLong > 0) return;
    onSay({ body: text.trim(), note: isNoted ? note.trim() : "" });
    field.current?.focus();
    if (isEdit) return;
    write("");
    setNote("");
    setNoted(false);
  }

  const find = useCallback((prefix: string) => findMembers(props.slug, prefix), [props.slug]);
  const completion = useCompletion({
    field,
    text,
    find,
    onReplace(replaced, caret) {
      write(replaced);
      putCaret(field.current, caret);
    },
  });
  const keys: ComposerKeys = { ...props, me, isEmpty: text === "", onSubmit: submit };
  const error = tooLong > 0 || props.error;
  function tooLongBy(count: number): string {
    return t("messages.too-long-by", { count, longest: longest.body });
  }
  return (
    <form
      method="post"
      className={styles.composer}
      onSubmit={submit}
      aria-label={t("messages.composer")}
      id="composer"
    >
      <input type="hidden" name="clientId" value={props.clientId} />
      {mode.kind === "reply" && <input type="hidden" name="replyTo" value={mode.quote.seq} />}
      <ComposerBanner mode={mode} onCancel={onCancel} />
      {error && (
        <p className={styles.error} id={errorId} role="alert">
          {tooLong > 0
            ? tooLongBy(tooLong)
            : props.error && (
                <Suspense fallback={null}>
                  <WordedRefusal wording={props.error} isWarned={props.isWarned} />
                </Suspense>
              )}
        </p>
      )}
      <NoteField
        isNoted={isNoted}
        note={note}
        longest={longest.note}
        onTick={setNoted}
        onChange={setNote}
      />
      <div className={styles.line}>
        <MentionList {...completion.list} />
        <label className={styles.tick} htmlFor={noteTick} title={t("messages.add-note")}>
          <Icon name="note" />
        </label>
        {isAwake && (
          <EmojiButton
            onPick={(emoji) => field.current && write(insertAtCaret(field.current, emoji))}
          />
        )}
        <textarea
          ref={field}
          className={styles.field}
          name="body"
          rows={1}
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => completion.onKeyDown(event) || onComposerKey(event, keys)}
          {...completion.fieldProps}
          placeholder={t("messages.write-to", { group: groupName })}
          aria-label={t(isEdit ? "messages.edit-words" : "messages.write-to", { group: groupName })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          autoComplete="off"
          dir="auto"
        />
        <button
          type="submit"
          className={styles.send}
          aria-label={t(isEdit ? "messages.save" : "messages.send")}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
