/** Looking for words in what was said. */
export const search = {
  title: "Search",
  "in-group": "Search in {group}",
  everywhere: "Search in all my groups",
  label: "Words to look for",
  note: "English and Spanish, with accents or without. Put a phrase in “quotation marks”; put a minus before a word to leave it out.",
  find: "Search",
  found: {
    one: "{count} message on this page",
    other: "{count} messages on this page, newest first",
  },
  results: "What was found",
  "type-words": "Type a word or two that you remember.",
  "small-words": "Try a word that says a little more, such as “morning” or “sleep”.",
  "too-long": "Make it 200 characters or less. A few words find the most.",
  "none-title": "Nothing found",
  none: "Nobody said it in these words, as far as you can read here. Fewer or other words may help.",
  "none-so-far": "Nothing in the newer messages. There may be something further back.",
  "newest-only": {
    one: "These words are in very many messages. The newest message of each group was looked through; add a word, or search in one group, to see what is older.",
    other:
      "These words are in very many messages. The newest {count} of each group were looked through; add a word, or search in one group, to see what is older.",
  },
  further: "Look further back",
  "in-place": "in",
  "gone-author": "Someone who left",
  about: "Talks about: {note}",
  "show-words": "show the words",
} as const;
