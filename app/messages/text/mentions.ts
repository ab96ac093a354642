import { fold } from "#app/lib/fold.ts";
import type { Span } from "./links.ts";
import type { Inline, Named } from "./tree.ts";

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** An @ after one of these is an e-mail address's. */
const addressCharacter = /[\p{L}\p{N}\p{M}_.+-]/u;

/** Where a line names somebody of `people` after an @; the longest name counts, large or small, with or without accents. */
export function mentionsIn(line: string, people: Named[]): (Span & { node: Inline })[] {
  if (people.length === 0) return [];
  const byName = new Map(people.map((one) => [fold(one.name), one]));
  const lengths = [...new Set(people.map(({ name }) => name.length))].sort((a, b) => b - a);
  const found: (Span & { node: Inline })[] = [];
  for (let at = line.indexOf("@"); at >= 0; at = line.indexOf("@", at + 1)) {
    if (isInWord(line, at)) continue;
    for (const length of lengths) {
      const end = at + 1 + length;
      const named = byName.get(fold(line.slice(at + 1, end)));
      if (!named || length === 0 || !endsHere(line, end)) continue;
      found.push({
        start: at,
        end,
        node: { kind: "mention", id: named.id, text: line.slice(at, end) },
      });
      break;
    }
  }
  return found;
}

const isInWord = (line: string, at: number) => at > 0 && addressCharacter.test(line[at - 1] ?? "");

/** Maya is not named by "@Mayas", and a name is not cut within a character. */
function endsHere(line: string, end: number): boolean {
  const next = line.codePointAt(end);
  return next === undefined || !wordCharacter.test(String.fromCodePoint(next));
}
