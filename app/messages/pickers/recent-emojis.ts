const key = "evenkeel:emojis";
/** Two rows. */
const mostRecent = 12;

/** The emojis picked last on this device, newest first; none where storage is forbidden. */
export function recentEmojis(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Puts one at the head of the recent ones. */
export function rememberEmoji(emoji: string): void {
  const recent = [emoji, ...recentEmojis().filter((one) => one !== emoji)].slice(0, mostRecent);
  try {
    localStorage.setItem(key, JSON.stringify(recent));
  } catch {
    // Full or forbidden: there is the whole picker still.
  }
}
