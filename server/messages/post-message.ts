import { isDatabaseTrouble } from "#db/trouble.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { PostMessage, type MessageView } from "./contract.ts";
import { groupCommit, LineFull, type OnCommit } from "./group-commit.ts";
import { findMentions } from "./mentions.ts";
import { messageView } from "./message-view.ts";
import { showMessage } from "./show-messages.ts";
import type { Entry, Stored } from "./store-messages.ts";

const announceCommit: OnCommit = (slug, fresh) => {
  const groupId = fresh[0]!.stored.groupId!;
  announce("messages-posted", {
    groupId,
    slug,
    messages: fresh.map(({ entry, stored }) => viewOf(entry, stored)),
  });
};

const store = groupCommit(announceCommit);

/**
 * Says something in a group. Answers with the message once it is durably stored; the same client id
 * again gets the same answer and no second message.
 * Refuses with `not-found` for outsiders, `conflict` for archived or paused groups and for changed
 * guidelines, `unavailable` when the database can't be reached.
 */
export const postMessage = operation(
  {
    input: PostMessage,
    pace: [
      { name: "post-message-burst", points: 20, seconds: 10, per: perAccount },
      { name: "post-message-hour", points: 600, seconds: 3600, per: perAccount },
    ],
  },
  async function postMessage({ actor }, input): Promise<MessageView> {
    const { slug, clientId, body, contentNote, replyTo } = input;
    const entry: Entry = {
      authorId: actor.accountId,
      clientId,
      body,
      contentNote: contentNote ?? null,
      replyTo: replyTo ?? null,
      mentions: await findMentions(slug, actor.accountId, body).catch(refuseForNow),
    };
    const stored = await store(slug, entry).catch(refuseForNow);
    refuseUnlessStored(stored);
    if (!stored.again) return viewOf(entry, stored);
    // Stored by an earlier try: it may have been changed since.
    const view = await showMessage(stored.groupId!, actor.accountId, stored.seq!);
    return view ?? viewOf(entry, stored);
  },
);

function refuseUnlessStored(stored: Stored): void {
  if (!stored.isMember) throw new Refusal("not-found");
  if (stored.strayed) throw new Refusal("conflict");
  if (stored.seq !== null) return;
  if (stored.isArchived) throw new Refusal("conflict", { message: { key: "messages.archived" } });
  if (stored.isPaused) throw new Refusal("conflict", { message: { key: "messages.paused" } });
  if (stored.isMuted) throw new Refusal("conflict", { message: { key: "messages.muted" } });
  if (stored.isQuiet) throw new Refusal("conflict", { message: { key: "messages.quiet" } });
  if (stored.isResting) throw new Refusal("conflict", { message: { key: "messages.rests" } });
  throw new Refusal("conflict", { message: { key: "messages.guidelines-changed" } });
}

/** Whatever kept the database from answering may have committed: trying again is right, and safe. */
function refuseForNow(error: unknown): never {
  const isOurs = error instanceof LineFull || isDatabaseTrouble(error);
  if (!isOurs) throw error;
  throw new Refusal("unavailable", { retryAfter: 2 });
}

/** As it is the moment that it is stored: nobody has reacted to it or changed it yet. */
function viewOf(entry: Entry, stored: Stored): MessageView {
  return messageView({
    ...entry,
    ...untouched,
    seq: stored.seq!,
    authorName: stored.authorName,
    createdAt: stored.createdAt!,
    parent: stored.parent,
  });
}

const untouched = {
  notice: null,
  reactions: {},
  change: 0,
  editedAt: null,
  deletedAt: null,
  hiddenAt: null,
  pinnedAt: null,
};
