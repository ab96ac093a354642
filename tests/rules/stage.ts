import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { heldMessage, message } from "#db/schema/index.ts";
import type { MessageView } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { setRuleSettings } from "#server/moderation/set-rule-settings.ts";
import { switchRule } from "#server/moderation/switch-rule.ts";
import { writeRule } from "#server/moderation/write-rule.ts";
import { lookAtRules } from "#server/rules/look-at-rules.ts";
import type { Answer } from "#server/operation.ts";
import { groupOf, person, type Group, type Person } from "#tests/support/cast.ts";

/** A group with a moderator and two members, and an outsider. */
export async function room() {
  const tag = randomUUID().slice(0, 8);
  const [ruth, dani, maya, sol, noor] = await Promise.all(
    ["Ruth", "Dani", "Maya", "Sol", "Noor"].map((name) => person(`${name} ${tag}`)),
  );
  const slug = `ruled-${tag}`;
  const group: Group = await groupOf({
    slug,
    moderators: [ruth!, dani!],
    members: [maya!, sol!],
  });
  return { tag, slug, group, ruth: ruth!, dani: dani!, maya: maya!, sol: sol!, noor: noor! };
}

/** Writes a rule and switches it on; answers its id. */
export async function ruleOn(
  who: Person,
  slug: string,
  rule: { kind: string; deed: string; entries?: string },
): Promise<string> {
  done(await writeRule(who.caller, { slug, ...rule }));
  const { rules } = done(await lookAtRules(who.caller, { slug }));
  const { id } = rules.at(-1)!;
  done(await switchRule(who.caller, { slug, id, on: true }));
  return id;
}

/** Sets what a group asks, beginning from nothing. */
export const settings = async (who: Person, slug: string, some: Record<string, unknown>) =>
  done(
    await setRuleSettings(who.caller, {
      slug,
      holdsFirst: 0,
      slowSeconds: 0,
      mostInMinute: 0,
      crisisPost: "posted",
      ...some,
    }),
  );

/** Says something, whatever becomes of it. */
export const tries = (
  who: Person,
  slug: string,
  body: string,
  more: { clientId?: string; heard?: boolean } = {},
): Promise<Answer<MessageView | WaitingMessage>> =>
  postMessage(who.caller, { slug, clientId: randomUUID(), body, ...more });

/** What an operation answered; it has to have worked. */
export function done<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

export const saidIn = (groupId: number) =>
  database().select().from(message).where(eq(message.groupId, groupId)).orderBy(asc(message.seq));
export const heldOf = (groupId: number, state: "waiting" | "discarded" | "released" = "waiting") =>
  database()
    .select()
    .from(heldMessage)
    .where(and(eq(heldMessage.groupId, groupId), eq(heldMessage.state, state)));
