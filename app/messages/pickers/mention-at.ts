/** Longest beginning of a name that is looked for, in characters. */
const longestPrefix = 40;

/** An @ that somebody is typing a name after. */
export interface MentionStart {
  /** Where the @ stands, in UTF-16 units. */
  start: number;
  /** What was typed after it so far; may be empty, and may hold single spaces. */
  prefix: string;
}

/**
 * The name that is being typed at `caret`, or `null`. An @ within a word belongs to an address; two
 * spaces, a line's end or more than a name's length end a name.
 */
export function mentionAt(text: string, caret: number): MentionStart | null {
  const start = text.lastIndexOf("@", caret - 1);
  if (caret < 1 || start < 0) return null;
  const prefix = text.slice(start + 1, caret);
  const isName = [...prefix].length <= longestPrefix && !/^\s|\s\s|[^\S ]/.test(prefix);
  const isInWord = /[\p{L}\p{N}\p{M}_.+-]$/u.test(text.slice(Math.max(0, start - 2), start));
  return isName && !isInWord ? { start, prefix } : null;
}

/** The text with the name in the place of what was typed of it, and where the caret goes on. */
export function putMention(
  text: string,
  { start, prefix }: MentionStart,
  name: string,
): { text: string; caret: number } {
  const after = text.slice(start + 1 + prefix.length);
  const put = `@${name}${after.startsWith(" ") ? "" : " "}`;
  const caret = start + put.length + (after.startsWith(" ") ? 1 : 0);
  return { text: text.slice(0, start) + put + after, caret };
}
