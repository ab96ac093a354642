/** Not wanting to see what somebody says; quiet, and nobody else's business. */
export const blocks = {
  title: "People you have blocked",
  "title-note": "Whose messages you don't see",
  what: "You don't see what a person you have blocked says: not in rooms, not in searches. Nobody is told, and you can take it back at any time.",
  moderators:
    "A moderator can be blocked too. What they say as one of the group is gone for you; what they do to look after the group still reaches you.",
  safety: "If somebody makes you feel unsafe, “Help” at the top of every page is there as well.",
  none: "You have not blocked anyone.",
  block: "Block",
  "block-name": "Block {name}",
  "block-now": "Block now",
  blocked: "You have blocked this person",
  unblock: "Unblock",
  "unblock-name": "Unblock {name}",
  "done-blocked": "Done. You don't see this person's messages any more.",
  "done-unblocked": "Done. You see this person's messages again.",
} as const;
