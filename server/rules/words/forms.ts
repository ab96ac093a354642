import { inflectionsOf } from "./inflections.ts";
import { lettersOf, Gap } from "./letters.ts";
import { writtenIn } from "./written.ts";

/** One way that an entry may be written: itself, or with one of its words inflected. */
export interface Form {
  /** The entry, as its moderator wrote it. */
  entry: string;
  /** Its letters, of all its words. */
  letters: string[];
  /**
   * What has to stand before each letter: "word" the end of another word, "part" (a hyphen, an apostrophe)
   * maybe that, "" nothing.
   */
  breaks: ("word" | "part" | "")[];
  /** Whether more letters may follow. */
  isBeginning: boolean;
}

/** Most words of an entry, and letters of a word, that are inflected; so the forms of hostile entries stay few. */
const most = { words: 2, letters: 24 };

/** All forms of an entry; none when no letter is in it. */
export function formsOf(entry: string): Form[] {
  const isBeginning = entry.trimEnd().endsWith("*");
  const words = wordsOf(entry);
  const plain = formOf(entry, words, isBeginning);
  if (words.length === 0 || isBeginning) return words.length > 0 ? [plain] : [];
  const places = words.length <= most.words ? words.map((_, at) => at) : [words.length - 1];
  const inflected = places.flatMap((place) =>
    inflectionsOfParts(words[place]!).map((parts) =>
      formOf(
        entry,
        words.map((word, at) => (at === place ? parts : word)),
        false,
      ),
    ),
  );
  return [plain, ...inflected];
}

/** The words of an entry, each as the parts between its hyphens and the like. */
function wordsOf(entry: string): string[][] {
  const words: string[][] = [];
  const letters = lettersOf(writtenIn(entry));
  for (const [index, { reads, gap, isPlain, isSign }] of letters.entries()) {
    const next = letters[index + 1];
    // A sign at the end of a word ends it: "now!".
    if (isSign && !/[$@]/.test(entry) && (!next || next.gap > Gap.Seam)) continue;
    // A digit is that digit: whoever wants "spam" does not list "sp4m".
    const letter = isPlain || isSign ? reads[0]! : reads.at(-1)!;
    const last = words.at(-1);
    if (!last || gap >= Gap.Space) words.push([letter]);
    else if (gap >= Gap.Mark) last.push(letter);
    else last[last.length - 1] += letter;
  }
  return words;
}

function inflectionsOfParts(parts: string[]): string[][] {
  const last = parts.at(-1)!;
  if (last.length > most.letters) return [];
  return inflectionsOf(last).map((inflected) => [...parts.slice(0, -1), inflected]);
}

function formOf(entry: string, words: string[][], isBeginning: boolean): Form {
  const letters: string[] = [];
  const breaks: Form["breaks"] = [];
  for (const [which, parts] of words.entries())
    for (const [part, word] of parts.entries())
      for (const [at, letter] of [...word].entries()) {
        letters.push(letter);
        breaks.push(at > 0 ? "" : part > 0 ? "part" : which > 0 ? "word" : "");
      }
  return { entry, letters, breaks, isBeginning };
}
