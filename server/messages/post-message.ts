import { isDatabaseTrouble } from "#db/trouble.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { knownRules, readRules } from "../rules/group-rules.ts";
import { verdictOf } from "../rules/verdict.ts";
import { PostMessage, type MessageView } from "./contract.ts";
import { groupCommit, LineFull, type OnCommit } from "./group-commit.ts";
import type { WaitingMessage } from "./held-contract.ts";
import { heldBefore, holdMessage } from "./hold-message.ts";
import { findMentions } from "./mentions.ts";
import { messageView } from "./message-view.ts";
import { refuseByRules } from "./refuse-by-rules.ts";
import { showMessage } from "./show-messages.ts";
import type { Entry, Stored } from "./stored.ts";

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
 * Says something in a group. Answers with the message once it is durably stored, or with what waits where the group
 * has a moderator look first; the same client id again gets the same answer and no second message.
 * Refuses with `not-found` for outsiders, `conflict` for archived or paused groups and for changed
 * guidelines, `invalid` for what the group's rules don't take (field `body`) or have a word of caution for first
 * (field `heard`), `too-many` where the group limits how often one speaks, `unavailable` when the database can't be
 * reached.
 */
export const postMessage = operation(
  {
    input: PostMessage,
    pace: [
      { name: "post-message-burst", points: 20, seconds: 10, per: perAccount },
      { name: "post-message-hour", points: 600, seconds: 3600, per: perAccount },
    ],
  },
  async function postMessage({ actor }, input): Promise<MessageView | WaitingMessage> {
    const { slug, clientId, body, contentNote, replyTo } = input;
    const said: Said = {
      authorId: actor.accountId,
      clientId,
      body,
      contentNote: contentNote ?? null,
      replyTo: replyTo ?? null,
      mentions: await findMentions(slug, actor.accountId, body).catch(refuseForNow),
    };
    const { entry, verdict, stored } = await judgeAndStore(slug, said, input.heard).catch(
      refuseForNow,
    );
    refuseUnlessAllowed(stored);
    if (stored.seq === null) {
      if (stored.isHeld) return heldBefore(entry);
      refuseByRules(stored, verdict);
      return holdMessage(slug, entry, verdict, stored).catch(refuseForNow);
    }
    if (!stored.again) return viewOf(entry, stored);
    // Stored by an earlier try: it may have been changed since.
    const view = await showMessage(stored.groupId!, actor.accountId, stored.seq);
    return view ?? viewOf(entry, stored);
  },
);

type Said = Omit<Entry, "rulesVersion" | "fate" | "flags">;

/** So often rules may change under one message; each time it is judged anew. */
const mostJudged = 5;

/**
 * Judges by the rules that this process knows, without asking; the statement that stores says if they are outdated.
 */
async function judgeAndStore(slug: string, said: Said, isHeard: boolean) {
  for (let tries = 1; ; tries++) {
    const rules = tries === 1 ? knownRules(slug) : await readRules(slug);
    const verdict = verdictOf(said, rules, isHeard);
    const { fate, flags } = verdict;
    const entry: Entry = { ...said, rulesVersion: rules.version, fate, flags };
    const stored = await store(slug, entry);
    if (!stored.isMember || stored.seq !== null || !stored.isOutdated)
      return { entry, verdict, stored };
    if (tries === mostJudged) throw new Refusal("unavailable", { retryAfter: 2 });
  }
}

function refuseUnlessAllowed(stored: Stored): void {
  if (!stored.isMember) throw new Refusal("not-found");
  if (stored.strayed) throw new Refusal("conflict");
  if (stored.seq !== null) return;
  if (stored.isArchived) throw new Refusal("conflict", { message: { key: "messages.archived" } });
  if (stored.isPaused) throw new Refusal("conflict", { message: { key: "messages.paused" } });
  if (stored.isMuted) throw new Refusal("conflict", { message: { key: "messages.muted" } });
  if (stored.isQuiet) throw new Refusal("conflict", { message: { key: "messages.quiet" } });
  if (stored.isResting) throw new Refusal("conflict", { message: { key: "messages.rests" } });
  if (stored.guidelinesChanged)
    throw new Refusal("conflict", { message: { key: "messages.guidelines-changed" } });
}

/** Whatever kept the database from answering may have committed: trying again is right, and safe. */
function refuseForNow(error: unknown): never {
  if (error instanceof Refusal) throw error;
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
