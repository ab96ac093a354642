// First, so that the layers stand in their order.
import "#app/ui/styles/index.css";
import { useCallback, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { provideCatalogue } from "#app/i18n/catalogues.ts";
import { en } from "#app/i18n/en/index.ts";
import { es } from "#app/i18n/es/index.ts";
import { LocaleContext } from "#app/i18n/use-t.ts";
import { EmojiButton } from "#app/messages/pickers/emoji-button.tsx";
import { MentionList } from "#app/messages/pickers/mention-list.tsx";
import { useCompletion } from "#app/messages/pickers/use-completion.ts";
import { ReactionBar, ReactionPicker } from "#app/messages/reactions.tsx";
import { MessageText } from "#app/messages/text/message-text.tsx";
import type { ReactionKind } from "#server/messages/contract.ts";

/** A page for tests alone: pieces of the room, each by itself, before they meet in the room. */
const people = ["Ana", "Ana María", "Maya", "Tomás"].map((name, at) => ({ id: `${at}`, name }));
let isConnected = false;
/** The first question comes before there is a connection, as it does on a slow phone. */
async function find(prefix: string): Promise<typeof people> {
  if (!isConnected) {
    isConnected = true;
    throw new Error("not connected");
  }
  return people.filter(({ name }) => name.toLowerCase().startsWith(prefix.toLowerCase()));
}

function Writing() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [said, setSaid] = useState<string[]>([]);
  const onReplace = useCallback((value: string, caret: number) => {
    setText(value);
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  }, []);
  const completion = useCompletion({ field, text, find, onReplace });
  return (
    <>
      <div style={{ position: "relative", marginTop: "10rem" }}>
        <MentionList {...completion.list} />
        <textarea
          ref={field}
          className="input"
          aria-label="Write"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (completion.onKeyDown(event) || event.key !== "Enter") return;
            event.preventDefault();
            setSaid([...said, text]);
            setText("");
          }}
          {...completion.fieldProps}
        />
        <EmojiButton onPick={(emoji) => setText((before) => before + emoji)} />
      </div>
      <ul aria-label="Said">
        {said.map((body) => (
          <li key={body}>
            <MessageText body={body} mentions={people} me="1" />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reactions() {
  const [mine, setMine] = useState<ReactionKind[]>(["with-you"]);
  const toggle = (kind: ReactionKind) =>
    setMine(mine.includes(kind) ? mine.filter((one) => one !== kind) : [...mine, kind]);
  const others = { heart: 2, "with-you": 2 };
  const counts = Object.fromEntries(
    (["heart", "with-you", "me-too", "strength", "thank-you"] as const).map((kind) => [
      kind,
      (others[kind as keyof typeof others] ?? 0) + (mine.includes(kind) ? 1 : 0),
    ]),
  );
  return (
    <>
      <ReactionBar counts={counts} mine={mine} onToggle={toggle} />
      <ReactionPicker mine={mine} onPick={toggle} />
    </>
  );
}

const texts = [
  "One *small* step, and **thank you** for _yesterday_.\nA second line.\n\n> She said: go for a walk\n> and I did\n\nToday:\n- wake at 6\n- *slow* coffee\n\n1. breathe\n2. call @ana maría, not @Tomás",
  "`code` and ```\nnot open\nhttps://example.org/a/very/long/path/that/goes/on/and/on/and/on/and/on/and/on/and/on/for/ever?x=1 see www.example.org and https://аpple.com/login",
  "```\nline one\n  line two\n```",
  "مرحبا بكم، أنا هنا https://example.org اليوم\nand a line in English",
  `z${"\u0335\u0301\u0302".repeat(90)}algo ${"w".repeat(200)} \u202Edesrever`,
];

function Pieces() {
  return (
    <main className="page" id="main">
      <h1>Pieces</h1>
      {texts.map((body) => (
        <div className="card" key={body}>
          <MessageText body={body} mentions={people} me="1" />
        </div>
      ))}
      <Reactions />
      <Writing />
    </main>
  );
}

const locale = document.documentElement.lang === "es" ? "es" : "en";
provideCatalogue(locale, locale === "es" ? es : en);
createRoot(document.body).render(
  <LocaleContext.Provider value={locale}>
    <Pieces />
  </LocaleContext.Provider>,
);
