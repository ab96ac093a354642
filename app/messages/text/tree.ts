/** Somebody who can be mentioned, by the name that stands after the @. */
export interface Named {
  id: string;
  name: string;
}

/** A link as it is shown: where it leads, what was typed, and the real host where that could deceive. */
export interface LinkNode {
  kind: "link";
  /** Absolute, `http:` or `https:`; nothing else ever becomes a link. */
  href: string;
  text: string;
  /** The host in ASCII, when what was typed does not say it plainly; else `null`. */
  realHost: string | null;
}

/** A piece of a line. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "mention"; id: string; text: string }
  | LinkNode
  | { kind: "emphasis" | "strong"; children: Inline[] };

/** An entry of a list; numbered ones keep the number that was typed. */
export interface ListItem {
  number: number | null;
  content: Inline[];
}

/** A stretch of whole lines. */
export type Block =
  | { kind: "paragraph"; lines: Inline[][] }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; items: ListItem[] }
  | { kind: "code"; text: string };
