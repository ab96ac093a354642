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

/**
 * A text in folded characters: lower case, without accents and characters that nobody sees, in Latin
 * letters wherever it looks like them, HTML entities resolved. One pass.
 */
export function writtenIn(text: string): Written[] {
  const written: Written[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const entity = code === ampersand ? entityAt(text, at) : null;
    // Plain letters, which nearly all are, need none of the tables.
    if (code < 0x80 && !entity) {
      const isCapital = code >= 65 && code <= 90;
      const character = isCapital ? String.fromCharCode(code + 32) : text[at]!;
      written.push({ character, from: at, to: at + 1, isCapital });
      at += 1;
      continue;
    }
    const original = entity?.character ?? String.fromCodePoint(text.codePointAt(at)!);
    const to = entity?.to ?? at + original.length;
    if (isInvisible.test(original)) {
      // Whatever sits upon a character belongs to its place.
      const last = written.at(-1);
      if (last?.to === at) last.to = to;
    } else {
      for (const { character } of resolved(original))
        written.push({ character, from: at, to, isCapital: character !== original });
    }
    at = to;
  }
  return written;
}
const ampersand = 38;

function resolved(original: string): { character: string }[] {
  const looks = looksOf(original);
  return looks ? [...looks].map((character) => ({ character })) : fold(original);
}
