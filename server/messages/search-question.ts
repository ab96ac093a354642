/** What is looked for, and what is not to be in it. */
export interface Question {
  /** Words and "phrases", as `websearch_to_tsquery` reads them; nothing in it excludes. */
  wanted: string;
  /** Words or phrases of which none may occur. */
  unwanted: string[];
}

/** Most exclusions that are looked at; nobody types more. */
const mostUnwanted = 10;

/**
 * Takes `-word` and `-"a phrase"` out of a question. They are asked for apart, because a word is left
 * out only when it is so in every language and spelling, and found when it is there in one.
 */
export function readQuestion(typed: string): Question {
  const unwanted: string[] = [];
  const rest = typed.replace(
    /(^|\s)-("[^"]*"?|[^\s"]+)/g,
    (_whole, before: string, what: string) => {
      unwanted.push(what.replace(/^-+/, ""));
      return `${before} `;
    },
  );
  return {
    wanted: withoutMinus(rest),
    unwanted: unwanted.slice(0, mostUnwanted).map(withoutMinus),
  };
}

/** A minus stays only inside a word: elsewhere it would exclude. */
function withoutMinus(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Letters with accents, and in the same order without, as the index has them (`db/schema/messages.ts`). */
export const accented = "ÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜáàâäéèêëíìîïóòôöúùûü";
export const unaccented = "AAAAEEEEIIIIOOOOUUUUaaaaeeeeiiiioooouuuu";

/** Text without accents, letter for letter as long. */
export function fold(text: string): string {
  return text.replace(/[À-ü]/g, (letter) => unaccented[accented.indexOf(letter)] ?? letter);
}
