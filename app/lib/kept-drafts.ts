/** What was made on this device and has not arrived yet, until it has. */
export interface KeptDrafts<Draft> {
  /** All of them, oldest first. */
  all(): Draft[];
  /** Keeps one; where storage is full or forbidden it is on the screen still. */
  keep(draft: Draft): void;
  /** It has arrived, or can't any more: nothing of it stays on the device. */
  forget(clientId: string): void;
}

/** Longest that an unsent draft is kept on a device, in milliseconds (48 hours): then it is too late. */
const keptFor = 48 * 60 * 60 * 1000;

/** What each draft has: its id, and when it was made by this device's clock, in milliseconds. */
export interface Made {
  clientId: string;
  madeAt: number;
}

/**
 * One person's drafts of one kind in this browser. `isWhole` says of what was found whether it is one;
 * what is not, or is too old, is taken away, for it may hold private words.
 */
export function keptDrafts<Draft extends Made>(
  kind: string,
  accountId: string,
  isWhole: (kept: Partial<Draft>) => boolean,
): KeptDrafts<Draft> {
  const prefix = `evenkeel:${kind}:${accountId}:`;

  function parse(key: string): Draft | null {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Draft>;
      const { clientId, madeAt } = kept;
      const isOurs = typeof clientId === "string" && typeof madeAt === "number";
      if (isOurs && isWhole(kept) && Date.now() - madeAt < keptFor) return kept as Draft;
    } catch {
      // Not ours, or broken.
    }
    localStorage.removeItem(key);
    return null;
  }

  return {
    all() {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .map(parse)
          .filter((draft) => draft !== null)
          .sort((one, other) => one.madeAt - other.madeAt);
      } catch {
        return [];
      }
    },
    keep(draft) {
      try {
        localStorage.setItem(prefix + draft.clientId, JSON.stringify(draft));
      } catch {
        // Full or forbidden; see above.
      }
    },
    forget(clientId) {
      try {
        localStorage.removeItem(prefix + clientId);
      } catch {
        // Nothing was kept, then.
      }
    },
  };
}
