import { z } from "zod";

const cursor = z.object({ endsOn: z.iso.date(), id: z.uuid() });
type Cursor = z.output<typeof cursor>;

/** What stands in an address after the last challenge that was shown. */
export const cursorOf = ({ endsOn, id }: Cursor): string => `${endsOn}_${id}`;

/** The same read back; nothing, or what is none, is the beginning. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [endsOn, id] = (text ?? "").split("_");
  return cursor.safeParse({ endsOn, id }).data;
}
