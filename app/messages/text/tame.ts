/** Characters that turn the direction of what follows them, past the end of a message too. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Invisible controls that no keyboard types; tab and line end stay. */
// oxlint-disable-next-line no-control-regex
const otherControls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** No script that people write puts more than four marks on one letter. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
/** More empty lines than three in a row only push others off the screen. */
const emptyLines = /\n(?:[ \t]*\n){4,}/g;

/**
 * A text as it may stand among others': it can neither turn its surroundings around nor paint over
 * them. Only for showing: what is stored stays as it was typed.
 */
export function tame(text: string): string {
  return tameLine(text.replace(/\r\n?/g, "\n")).replace(emptyLines, "\n\n\n\n");
}

/** The same for something within a line, such as a name. */
export function tameLine(text: string): string {
  return text.replace(bidiControls, "").replace(otherControls, "").replace(piledMarks, "$1");
}
