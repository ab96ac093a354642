import { createHash, randomBytes } from "node:crypto";
import { DateTime } from "luxon";
import { database } from "../client.ts";
import { invitation, invitationGroup, invitationUse } from "../schema/index.ts";
import { drawUuid } from "./draw.ts";
import { personId } from "./insert-people.ts";

const newSecret = () => randomBytes(32).toString("base64url");
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** An invitation that is open for 30 days from `now`, and one that two people have used; answers the open one's secret. */
export async function insertInvitations(
  groupIds: Map<string, number>,
  day: DateTime,
  now: Date,
): Promise<string> {
  const open = { id: drawUuid("invitation open"), secret: newSecret() };
  const used = drawUuid("invitation used");
  const createdBy = personId("Iris");
  const before = (days: number) => day.minus({ days }).plus({ hours: 10 }).toJSDate();
  await database()
    .insert(invitation)
    .values([
      {
        id: open.id,
        secretHash: hashOf(open.secret),
        label: "A look around",
        createdBy,
        createdAt: now,
        expiresAt: DateTime.fromJSDate(now).plus({ days: 30 }).toJSDate(),
        usesAllowed: 25,
      },
      {
        id: used,
        secretHash: hashOf(newSecret()),
        label: "Coming home",
        createdBy,
        createdAt: before(25),
        expiresAt: before(4),
        usesAllowed: 10,
        usesCount: 2,
      },
    ]);
  const leadsTo = [
    { invitationId: open.id, slugs: ["early-mornings", "after-the-clinic"] },
    { invitationId: used, slugs: ["after-the-clinic"] },
  ].flatMap(({ invitationId, slugs }) =>
    slugs.map((slug) => ({ invitationId, groupId: groupIds.get(slug) ?? 0 })),
  );
  await database().insert(invitationGroup).values(leadsTo);
  const uses = [
    { accountId: personId("Pia"), usedAt: before(24) },
    { accountId: personId("Noor"), usedAt: before(10) },
  ];
  await database()
    .insert(invitationUse)
    .values(uses.map((use) => ({ invitationId: used, ...use })));
  return open.secret;
}
