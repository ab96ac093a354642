import { Fragment, useMemo, type ReactNode } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { parseMessage } from "./blocks.ts";
import { plainText } from "./plain-text.ts";
import type { Block, Inline, LinkNode, ListItem, Named } from "./tree.ts";
import styles from "./message-text.module.css";

/** Longer addresses are shown by their beginning, in characters; they lead where they lead. */
const longestShown = 80;
const nobody: Named[] = [];

interface Props {
  body: string;
  /** Whom the message names; only their names become mentions. */
  mentions?: Named[];
  /** The reader's account: a mention of theirs stands out. */
  me?: string;
  /** Words alone, in one piece: for a quoted line or a title. */
  onlyText?: boolean;
}

/** What somebody wrote, as React nodes and never as HTML. It can't reach beyond its own box. */
export function MessageText({ body, mentions = nobody, me, onlyText = false }: Props) {
  const blocks = useMemo(
    () => (onlyText ? [] : parseMessage(body, mentions)),
    [body, mentions, onlyText],
  );
  if (onlyText) {
    return (
      <span className={styles.line} dir="auto">
        {plainText(body)}
      </span>
    );
  }
  return <div className={styles.text}>{showBlocks(blocks, me)}</div>;
}

const showBlocks = (blocks: Block[], me: string | undefined): ReactNode =>
  blocks.map((block, at) => <Fragment key={at}>{showBlock(block, me)}</Fragment>);

function showBlock(block: Block, me: string | undefined): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={styles.paragraph} dir="auto">
          {block.lines.map((line, at) => (
            <Fragment key={at}>
              {at > 0 && "\n"}
              {showLine(line, me)}
            </Fragment>
          ))}
        </p>
      );
    case "quote":
      return <blockquote className={styles.quote}>{showBlocks(block.blocks, me)}</blockquote>;
    case "list":
      return <List items={block.items} me={me} />;
    case "code":
      return (
        <pre className={styles.pre} dir="auto">
          <code>{block.text}</code>
        </pre>
      );
  }
}

function List({ items, me }: { items: ListItem[]; me: string | undefined }) {
  const isNumbered = items[0]?.number !== null;
  const Kind = isNumbered ? "ol" : "ul";
  return (
    <Kind className={styles.list} data-numbered={isNumbered || undefined}>
      {items.map(({ number, content }, at) => (
        <li key={at} value={number ?? undefined} dir="auto">
          {showLine(content, me)}
        </li>
      ))}
    </Kind>
  );
}

const showLine = (line: Inline[], me: string | undefined): ReactNode =>
  line.map((node, at) => <Fragment key={at}>{showInline(node, me)}</Fragment>);

function showInline(node: Inline, me: string | undefined): ReactNode {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return <code className={styles.code}>{node.text}</code>;
    case "emphasis":
      return <em>{showLine(node.children, me)}</em>;
    case "strong":
      return <strong>{showLine(node.children, me)}</strong>;
    case "mention":
      return (
        <span className={styles.mention} data-mine={node.id === me || undefined} dir="auto">
          {node.text}
        </span>
      );
    case "link":
      return <OutLink link={node} />;
  }
}

/** A way out of the house: nothing is told to where it leads, and it says whose house that is. */
function OutLink({ link: { href, text, realHost } }: { link: LinkNode }) {
  const t = useT();
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noopener nofollow ugc"
      referrerPolicy="no-referrer"
    >
      <bdi>{shorten(text)}</bdi>
      {realHost !== null && (
        <>
          {" "}
          <bdi className={styles.host}>{t("composing.leads-to", { host: realHost })}</bdi>
        </>
      )}
    </a>
  );
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longestShown
    ? `${characters.slice(0, longestShown - 1).join("")}…`
    : text;
}
