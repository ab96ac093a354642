import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, messageReaction } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import {
  editableFor,
  longestBody,
  longestNote,
  NamedMessage,
  type MessagePortrait,
  type ReactionKind,
} from "./contract.ts";
import { readVersions } from "./read-versions.ts";
import { showMessage } from "./show-messages.ts";

/** More names nobody reads. */
const mostNames = 100;

/**
 * One message with all that its reader may know of it: who reacted, and for moderators what it said
 * earlier. Refuses with `not-found` outsiders, and numbers that no message has.
 */
export const lookAtMessage = operation(
  { input: NamedMessage },
  async function lookAtMessage(caller, { slug, seq }): Promise<MessagePortrait> {
    const { accountId } = caller.actor;
    const membership = await requireMembership(accountId, slug);
    const message = await showMessage(membership.groupId, accountId, seq);
    if (!message) throw new Refusal("not-found");
    const isModerator = may.messages.seeEarlierVersions(membership, membership);
    const versions = isModerator ? await readVersions(caller, { slug, seq }) : null;
    const isMine = message.author?.id === accountId;
    const age = Date.now() - Date.parse(message.at);
    return {
      heading: await headingFor(membership),
      message,
      reactedBy: message.gone ? [] : await namesOfReactions(membership.groupId, seq),
      earlier: versions?.ok ? versions.value : [],
      longest: { body: longestBody, note: longestNote },
      canEdit: isMine && !message.gone && age < editableFor,
      canDelete: isMine,
      canPin: isModerator && !message.gone,
    };
  },
);

async function namesOfReactions(groupId: number, seq: number) {
  const rows = await database()
    .select({ kind: messageReaction.kind, name: account.displayName })
    .from(messageReaction)
    .innerJoin(account, eq(account.id, messageReaction.accountId))
    .where(and(eq(messageReaction.groupId, groupId), eq(messageReaction.seq, seq)))
    .orderBy(asc(messageReaction.createdAt))
    .limit(mostNames);
  const names = new Map<ReactionKind, string[]>();
  for (const { kind, name } of rows) names.set(kind, [...(names.get(kind) ?? []), name]);
  return [...names].map(([kind, people]) => ({ kind, names: people }));
}
