import { isDatabaseTrouble } from "#db/trouble.ts";
import { mostAtOnce, reliefFor } from "./relief.ts";
import { storeMessages } from "./store-messages.ts";
import type { Entry, Stored } from "./stored.ts";

/** Most messages that may wait for one group; beyond it we say so instead of growing. */
const longestLine = 5000;
const tries = 3;

interface Waiting {
  entry: Entry;
  settle: (stored: Stored) => void;
  fail: (error: unknown) => void;
}

interface Line {
  waiting: Waiting[];
  /** By author and client id, so that two tries at one moment are one message. */
  answers: Map<string, Promise<Stored>>;
  busy: boolean;
  /** Known once something of it was stored. */
  groupId: number | null;
}

/** Tells what one commit newly stored, in the order of `seq`, after its authors were answered. */
export type OnCommit = (slug: string, stored: { entry: Entry; stored: Stored }[]) => void;

/** The line for a group is full: a load that we can't take on. */
export class LineFull extends Error {}

/**
 * Group commit without a timer: while one statement of a group is under way, whatever arrives for
 * that group waits, and goes together into the next one. Alone, a message waits for nobody.
 */
export function groupCommit(onCommit: OnCommit) {
  const lines = new Map<string, Line>();

  /**
   * Stores one message durably before it answers.
   * @throws LineFull, or the database's error; the caller may try again with the same client id.
   */
  return function store(slug: string, entry: Entry): Promise<Stored> {
    const line: Line = lines.get(slug) ?? newLine();
    lines.set(slug, line);
    const key = `${entry.authorId} ${entry.clientId}`;
    const sameTry = line.answers.get(key);
    if (sameTry) return sameTry.then((stored) => ({ ...stored, again: true }));
    if (line.waiting.length >= longestLine) return Promise.reject(new LineFull());
    const answer = new Promise<Stored>((settle, fail) => {
      line.waiting.push({ entry, settle, fail });
    });
    line.answers.set(key, answer);
    const forget = () => line.answers.delete(key);
    answer.then(forget, forget);
    if (!line.busy) void serve(slug, line);
    return answer;
  };

  async function serve(slug: string, line: Line): Promise<void> {
    line.busy = true;
    while (line.waiting.length > 0) {
      line.groupId = await commit(slug, line.waiting.splice(0, mostAtOnce(line.groupId)));
    }
    line.busy = false;
    lines.delete(slug);
  }

  /** Answers with the group's id, where something was stored. */
  async function commit(slug: string, batch: Waiting[]): Promise<number | null> {
    try {
      const stored = await storeWithRetry(
        slug,
        batch.map(({ entry }) => entry),
      );
      batch.forEach((waiting, index) => waiting.settle(stored[index]!));
      const fresh = batch
        .map(({ entry }, index) => ({ entry, stored: stored[index]! }))
        .filter(({ stored: one }) => one.seq !== null && !one.again);
      if (fresh.length === 0) return null;
      // Authors are answered first; the fan-out to everybody else follows in the same order.
      setImmediate(onCommit, slug, fresh);
      const groupId = fresh[0]!.stored.groupId!;
      await reliefFor(groupId);
      return groupId;
    } catch (error) {
      if (batch.length === 1 || isDatabaseTrouble(error)) {
        for (const { fail } of batch) fail(error);
        return null;
      }
      // One bad entry must not take its neighbours down: each gets a statement of its own.
      for (const waiting of batch) await commit(slug, [waiting]);
      return null;
    }
  }
}

const newLine = (): Line => ({ waiting: [], answers: new Map(), busy: false, groupId: null });

async function storeWithRetry(slug: string, entries: Entry[]): Promise<Stored[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await storeMessages(slug, entries);
    } catch (error) {
      if (attempt >= tries || !isRaced(error)) throw error;
    }
  }
}

/** Another process stored the same try (23505), or the two stood in each other's way (40001, 40P01). */
function isRaced(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === "23505" || code === "40001" || code === "40P01";
}
