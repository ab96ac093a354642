import type { Pending } from "./room-state.ts";

/** Longest that something unsent is kept on a device, in milliseconds (7 days). */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** What one person has written for one group and not seen as sent; survives reloads and closed tabs. */
export interface Outbox {
  /** Everything unsent, oldest first. */
  read(): Pending[];
  add(pending: Pending): void;
  remove(clientId: string): void;
  readDraft(): string;
  writeDraft(text: string): void;
}

/**
 * Keeps unsent words in this browser, each under a key of its own, so that two tabs do not overwrite
 * each other. Where storage is full or forbidden it keeps nothing, quietly: the words are still on
 * the screen.
 */
export function outboxFor(accountId: string, slug: string): Outbox {
  const unsent = `evenkeel:unsent:${accountId}:${slug}:`;
  const draft = `evenkeel:draft:${accountId}:${slug}`;
  return {
    read: () =>
      allKeys()
        .filter((key) => key.startsWith(unsent))
        .map((key) => parse(recall(key)))
        .filter((pending) => pending !== null)
        .sort((a, b) => a.writtenAt - b.writtenAt),
    add: ({ refusal: _why, isWarned: _if, later: _when, ...pending }) =>
      keep(unsent + pending.clientId, JSON.stringify(pending)),
    remove: (clientId) => keep(unsent + clientId, ""),
    readDraft: () => recall(draft) ?? "",
    writeDraft: (text) => keep(draft, text),
  };
}

function allKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Full or forbidden; see above.
  }
}

function parse(text: string | null): Pending | null {
  try {
    const kept = JSON.parse(text ?? "{}") as Partial<Pending>;
    const { clientId, body, writtenAt, note, replyTo, heard } = kept;
    const isWhole =
      typeof clientId === "string" && typeof body === "string" && typeof writtenAt === "number";
    if (!isWhole || Date.now() - writtenAt >= keptFor) return null;
    const beside = { ...(note && { note }), ...(replyTo && { replyTo }), ...(heard && { heard }) };
    return { clientId, body, writtenAt, ...beside };
  } catch {
    return null;
  }
}
