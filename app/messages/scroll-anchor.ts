/** A row that is in view, and how far below the list's upper edge it stands, in pixels. */
export interface Anchor {
  id: string;
  offset: number;
}

const rowsOf = (scroller: HTMLElement) =>
  scroller.querySelectorAll<HTMLElement>("article[data-seq]");

/** The first row that reaches into view; what stands above may grow or shrink as it likes. */
export function findAnchor(scroller: HTMLElement): Anchor | null {
  const top = scroller.getBoundingClientRect().top;
  const rows = rowsOf(scroller);
  const first = firstWhere(rows, (row) => row.getBoundingClientRect().bottom > top);
  if (!first) return null;
  return { id: first.id, offset: first.getBoundingClientRect().top - top };
}

/** Puts the row back to where it stood. */
export function restore(scroller: HTMLElement, { id, offset }: Anchor): void {
  const row = scroller.querySelector<HTMLElement>(`#${id}`);
  if (!row) return;
  const now = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (Math.abs(now - offset) >= 1) scroller.scrollTop += now - offset;
}

/** The number of the lowest message whose end is in view; 0 when there is none. */
export function lastInView(scroller: HTMLElement): number {
  const bottom = scroller.getBoundingClientRect().bottom + 1;
  const rows = rowsOf(scroller);
  const below = firstWhere(rows, (row) => row.getBoundingClientRect().bottom > bottom);
  const index = below ? [...rows].indexOf(below) - 1 : rows.length - 1;
  return Number(rows[index]?.dataset.seq ?? 0);
}

/** The rows stand one below the other: the first of which something holds is found by halving. */
function firstWhere(
  rows: NodeListOf<HTMLElement>,
  holds: (row: HTMLElement) => boolean,
): HTMLElement | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle]!)) high = middle;
    else low = middle + 1;
  }
  return rows[low];
}
