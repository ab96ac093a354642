import { find } from "linkifyjs";
import type { LinkNode } from "./tree.ts";

/** A stretch of a line, in UTF-16 units, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Typed around a link rather than in it. */
const trailing = new Set("*_~»”’\"'`");
const scheme = /^https?:\/\//i;
/**
 * Without a scheme only what people plainly mean as an address: many short words are endings of
 * domains too, and "tired.so I slept" leads nowhere that its writer knows.
 */
const plainEndings = new Set(["com", "org", "net", "edu", "gov", "info", "int"]);
/** What may stand before a domain without a scheme; never the rest of another scheme or address. */
const before = /[\s([{<«“"'¿¡,;*_—–]/;

/** The links of a line, in order. */
export function linksIn(line: string): (Span & { node: LinkNode })[] {
  if (!/[.:]/.test(line)) return [];
  return find(line, "url").flatMap(({ value, start }) => {
    const text = withoutTrailing(value);
    const node = linkTo(text, line[start - 1]);
    return node ? [{ start, end: start + text.length, node }] : [];
  });
}

function linkTo(text: string, previous: string | undefined): LinkNode | null {
  const isWhole = scheme.test(text);
  if (!isWhole && !(isPlainAddress(text) && (!previous || before.test(previous)))) return null;
  const url = parse(isWhole ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null;
  return { kind: "link", href: url.href, text, realHost: hostUnlessTyped(text, url) };
}

function isPlainAddress(text: string): boolean {
  const host = hostIn(text)
    .replace(/:\d{1,5}$/, "")
    .toLowerCase();
  if (/[:@\\]/.test(host)) return false;
  const ending = host.slice(host.lastIndexOf(".") + 1);
  return host.startsWith("www.") || plainEndings.has(ending) || text[hostIn(text).length] === "/";
}

/** What a reader takes for the host: up to the first slash, or what ends it as well. */
const hostIn = (text: string) => text.slice(0, endOr(text, text.search(/[/?#]/)));
const endOr = (text: string, at: number) => (at < 0 ? text.length : at);

function withoutTrailing(text: string): string {
  let end = text.length;
  while (trailing.has(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** The host, unless it is exactly what was typed where a reader looks for it. */
function hostUnlessTyped(text: string, { host }: URL): string | null {
  return hostIn(text.replace(scheme, ""))
    .replace(/:(80|443)$/, "")
    .toLowerCase() === host
    ? null
    : host;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
