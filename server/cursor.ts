/** Where a page of a list ended: the instant of its last one, and its id. */
export interface Cursor {
  at: string;
  id: string;
}

// To the letter what `cursorOf` makes: whatever else is in an address, the database is not asked about it.
const shape =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor from an address; `null`, which is the beginning, for what is none. */
export function parseCursor(text: string | undefined): Cursor | null {
  const [, at = "", id = ""] = shape.exec(text ?? "") ?? [];
  return at && isInstant(at) ? { at, id } : null;
}

/** The 31st of February is read by some as March, and refused by the database. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** The same for an address: it holds also when that one is taken back. */
export const cursorOf = (at: Date, id: string): string => `${at.toISOString()}_${id}`;
