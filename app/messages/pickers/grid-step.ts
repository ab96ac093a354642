/**
 * Where a key leads in a grid of rows that may differ in length; `null` for keys that do not move.
 * Rows are given by their lengths; the answer is an index over all cells.
 */
export function gridStep(
  rows: number[],
  at: number,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
): number | null {
  const last = rows.reduce((sum, length) => sum + length, 0) - 1;
  if (last < 0) return null;
  const { row, start } = placeOf(rows, at);
  const column = at - start;
  const length = rows[row] ?? 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(last, at + 1);
    case "ArrowLeft":
      return Math.max(0, at - 1);
    case "ArrowDown":
      return row + 1 < rows.length ? start + length + Math.min(column, rows[row + 1]! - 1) : at;
    case "ArrowUp":
      return row > 0 ? start - rows[row - 1]! + Math.min(column, rows[row - 1]! - 1) : at;
    case "Home":
      return ctrlKey ? 0 : start;
    case "End":
      return ctrlKey ? last : start + length - 1;
    default:
      return null;
  }
}

function placeOf(rows: number[], at: number): { row: number; start: number } {
  let start = 0;
  for (const [row, length] of rows.entries()) {
    if (at < start + length) return { row, start };
    start += length;
  }
  return { row: 0, start: 0 };
}
