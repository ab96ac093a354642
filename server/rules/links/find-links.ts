import { find } from "linkifyjs";
import { isWord } from "../words/everyday-words.ts";
import { placeOf, type Clear } from "./clear.ts";
import { alsoWords, wordEndings } from "./endings.ts";

/** An address in a text; `url` is null when nobody can say where it leads. */
export interface Link {
  url: URL | null;
  from: number;
  to: number;
}

const scheme = /^[a-z][a-z+.-]*:\/\//i;
/** Beside an address they make another one of it: `good.org\@evil.com`. */
const twisting = /[@\\]/;

/** The addresses of a text that `plainAddresses` made clear, in order. */
export function linksIn(clear: Clear): Link[] {
  if (!clear.text.includes(".") && !clear.text.includes("://")) return [];
  const found = find(clear.text);
  const links: Link[] = [];
  for (const { type, value, start, end } of found) {
    const place = placeOf(clear, start, end);
    const [before = "", after = ""] = [clear.text[start - 1], clear.text[end]];
    if (type === "email") {
      // `user@good.org:x@evil.com`: an address whose name and password look like one.
      const isName = after === ":" && /\S/.test(clear.text[end + 1] ?? " ");
      if ((isName || value.includes("\\")) && !/^mailto:/i.test(value))
        links.push({ url: null, ...place });
    } else if (
      type === "url" &&
      !/^mailto:/i.test(value) &&
      (scheme.test(value) || isAddress(value))
    ) {
      const isTwisted = twisting.test(before) || twisting.test(after);
      links.push({ url: isTwisted ? null : parsed(value), ...place });
    }
  }
  return links;
}

/** Whether something without a scheme is an address, and not the end of a sentence beside the next. */
function isAddress(value: string): boolean {
  const host = value.split(/[/?#:]/, 1)[0]!.toLowerCase();
  const labels = host.split(".");
  const [name = "", ending = ""] = labels.slice(-2);
  if (labels[0] === "www" || value.length > host.length + 1) return true;
  if (!/\p{L}/u.test(name)) return false;
  if (alsoWords.has(ending)) return labels.length > 2 ? name.length > 2 : /[\d-]/.test(name);
  return !(wordEndings.has(ending) && labels.length === 2 && isWord(name));
}

function parsed(value: string): URL | null {
  try {
    const url = new URL(scheme.test(value) ? value : `http://${value}`);
    return url.username || url.password || value.includes("\\") ? null : url;
  } catch {
    return null;
  }
}
