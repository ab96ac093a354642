import type { Name } from "./people.ts";

/** Something that somebody says. */
export interface Line {
  by: Name;
  body: string;
}

/** A stretch of talk; a number among the lines is the minutes that pass before the next one. */
export interface Thread {
  daysAgo: number;
  /** When it begins, as `HH:MM` on the centre’s clock. */
  at: string;
  said: (Line | number)[];
}

/** A stretch of talk that began `daysAgo` days before the centre’s newest day. */
export function on(daysAgo: number, at: string, said: Thread["said"]): Thread {
  return { daysAgo, at, said };
}

const voice =
  (by: Name) =>
  (words: TemplateStringsArray): Line => ({ by, body: words.join("") });

export const abel = voice("Abel");
export const dani = voice("Dani");
export const ines = voice("Inés");
export const june = voice("June");
export const kit = voice("Kit");
export const maya = voice("Maya");
export const noor = voice("Noor");
export const nube = voice("Nube");
export const pia = voice("Pia");
export const ruth = voice("Ruth");
export const tomas = voice("Tomás");
export const wren = voice("Wren");
