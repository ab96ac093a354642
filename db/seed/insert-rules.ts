import { eq } from "drizzle-orm";
import { database } from "../client.ts";
import { firstRules } from "../first-rules.ts";
import { group, groupRule, heldMessage, moderationCase, report } from "../schema/index.ts";
import { held, type DemoHeld } from "./content/held.ts";
import { drawUuid } from "./draw.ts";
import { personId } from "./insert-people.ts";

const minute = 60_000;

/** Gives every group the rules that a new one begins with, and stores what waits by them before `now`. */
export async function insertRules(groupIds: Map<string, number>, now: Date): Promise<void> {
  for (const [slug, groupId] of groupIds) {
    const rules = firstRules.map((rule) => ({
      ...rule,
      id: ruleId(slug, rule.kind),
      groupId,
      isOn: true,
    }));
    await database().insert(groupRule).values(rules);
    await database().update(group).set({ rulesVersion: 1 }).where(eq(group.id, groupId));
  }
  for (const one of held) await insertHeld(one, groupIds.get(one.slug)!, now);
}

const ruleId = (slug: string, kind: string) => drawUuid(`rule ${slug} ${kind}`);

async function insertHeld(one: DemoHeld, groupId: number, now: Date): Promise<void> {
  const { slug, by, body, kind, says, words } = one;
  const createdAt = new Date(now.getTime() - one.ago * minute);
  const caseId = drawUuid(`held case ${body}`);
  await database()
    .insert(moderationCase)
    .values({
      id: caseId,
      groupId,
      subject: "person",
      personId: personId(by),
      urgency: 2,
      openedAt: createdAt,
      dueAt: new Date(createdAt.getTime() + 24 * 60 * minute),
    });
  await database()
    .insert(report)
    .values({
      id: drawUuid(`held report ${body}`),
      caseId,
      reason: "waits",
      rule: kind,
      createdAt,
    });
  await database()
    .insert(heldMessage)
    .values({
      id: drawUuid(`held ${body}`),
      groupId,
      authorId: personId(by),
      clientId: drawUuid(`held client ${body}`),
      body,
      kinds: [kind],
      findings: [{ ruleId: ruleId(slug, kind), kind, says, words }],
      rulesVersion: 1,
      createdAt,
      caseId,
    });
}
