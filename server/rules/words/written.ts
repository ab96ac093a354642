import { entityAt } from "./entities.ts";
import { looksOf } from "./looks.ts";
import { fold } from "../../safety/screening/characters.ts";

/** A character as it is compared, and the place of all that it was written with. */
export interface Written {
  character: string;
  from: number;
  to: number;
  isCapital: boolean;
}

const isInvisible = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]/u;
const wide = 0xffff;

/**
 * A text in folded characters: lower case, without accents and characters that nobody sees, in Latin
 * letters wherever it looks like them, HTML entities resolved. One pass.
 */
export function writtenIn(text: string): Written[] {
  const written: Written[] = [];
  for (let at = 0; at < text.length; ) {
    const entity = text[at] === "&" ? entityAt(text, at) : null;
    const code = text.codePointAt(at)!;
    const to = entity?.to ?? at + (code > wide ? 2 : 1);
    const original = entity?.character ?? text.slice(at, to);
    // Plain letters, which nearly all are, need none of the tables.
    if (code < 0x80 && !entity) push(original.toLowerCase(), original);
    else if (isInvisible.test(original)) {
      // Whatever sits upon a character belongs to its place.
      const last = written.at(-1);
      if (last?.to === at) last.to = to;
    } else for (const { character } of resolved(original)) push(character, original);
    at = to;

    function push(character: string, shown: string): void {
      written.push({ character, from: at, to, isCapital: shown !== character });
    }
  }
  return written;
}

function resolved(original: string): { character: string }[] {
  const looks = looksOf(original);
  return looks ? [...looks].map((character) => ({ character })) : fold(original);
}
