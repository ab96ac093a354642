/** Emoji that say something here, with the word that they stand for. */
export const emoji = new Map([
  ["🔫", "gun"],
  ["🔪", "knife"],
  ["🗡", "knife"],
  ["💊", "pills"],
  ["💉", "needle"],
  ["🪦", "grave"],
  ["⚰", "grave"],
  ["🩸", "bleeding"],
  ["😂", "haha"],
  ["🤣", "haha"],
  ["😹", "haha"],
  ["😆", "haha"],
  ["🎵", "song"],
  ["🎶", "song"],
  ["♪", "song"],
  ["♫", "song"],
]);
