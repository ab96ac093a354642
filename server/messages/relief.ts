/** Something to wait for before more is said in a group; `null` when there is nothing. */
type Relief = (groupId: number) => Promise<void> | null;

let relief: Relief = () => null;

/**
 * What a group says goes out to its listeners after it was stored. Where that takes longer than storing,
 * the group's next messages wait here, in line and not in memory many times over, so that a flood in a
 * large group keeps nobody else waiting. Whoever sends out says when; returns its own undo.
 */
export function relieveBy(one: Relief): () => void {
  relief = one;
  return () => {
    if (relief === one) relief = () => null;
  };
}

/** Resolves when more may be stored of what is said in a group. */
export const reliefFor: Relief = (groupId) => relief(groupId);
