/** Words for a day's question that were not sent yet; they survive a reload, on this device alone. */
export interface KeptAnswer {
  read(): string;
  write(text: string): void;
}

/** Where storage is full or forbidden it keeps nothing, quietly: the words are still on the screen. */
export function keptAnswerFor(accountId: string, slug: string, day: string): KeptAnswer {
  const key = `evenkeel:answer:${accountId}:${slug}:${day}`;
  return {
    read() {
      try {
        return localStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(text) {
      try {
        if (text) localStorage.setItem(key, text);
        else localStorage.removeItem(key);
      } catch {
        // Full or forbidden; see above.
      }
    },
  };
}
