/** Where a page of answers or replies ended: the instant of its last one, and its id. */
export interface Cursor {
  at: string;
  id: string;
}

const shape =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor from an address; `null`, which is the beginning, for what is none. */
export function parseCursor(text: string | undefined): Cursor | null {
  const [, at = "", id = ""] = shape.exec(text ?? "") ?? [];
  return at && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
}

/** The same for an address: it holds also when that one is taken back. */
export const cursorOf = (at: Date, id: string): string => `${at.toISOString()}_${id}`;
