import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { account, membership, moderationAct } from "#db/schema/index.ts";
import { deeds } from "#server/moderation/contract.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { act, done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** A case about a message of Sol's, and everybody who could reach for it. */
async function everybody() {
  const on = await stage();
  await reportOf(on.maya, on.slug, on.seq);
  const id = await onlyCase(on.ruth);
  const tag = on.slug.slice(-8);
  const elsewhere = await person(`Elsewhere ${tag}`);
  await groupOf({ slug: `other-${tag}`, moderators: [elsewhere] });
  const owner = await person(`Owner ${tag}`, { staffRole: "owner" });
  const { dani, slug } = on;
  await asMember(dani, slug, on.room.id);
  const roles = {
    outsider: on.noor,
    member: on.kit,
    reporter: on.maya,
    "the person concerned": on.sol,
    "a moderator of another group": elsewhere,
    "who moderated before": dani,
    staff: on.iris,
    owner,
    moderator: on.ruth,
  };
  return { ...on, id, roles };
}

type Role = keyof Awaited<ReturnType<typeof everybody>>["roles"];

const asMember = (who: Person, _slug: string, groupId: number) =>
  database()
    .update(membership)
    .set({ role: "member" })
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, who.account.id)));

/** What a moderator can do about a member's message; restoring and the like come afterwards. */
const ordinary = ["hide", "remind", "mute", "pause-room", "remove", "ban", "dismiss", "escalate"];

const nobodys: Role[] = [
  "outsider",
  "member",
  "reporter",
  "the person concerned",
  "a moderator of another group",
  "who moderated before",
  "staff",
  "owner",
];

describe.each(nobodys)("%s", (role) => {
  test("finds no case, and does none of the deeds in it", async () => {
    const { id, roles, slug } = await everybody();
    const who = roles[role];
    expect(await lookAtCase(who.caller, { id })).toMatchObject({ reason: "not-found" });
    for (const deed of deeds)
      expect(await act(who, id, deed, { hours: 1 })).toMatchObject({ reason: "not-found" });
    const acts = database().select().from(moderationAct).where(eq(moderationAct.caseId, id));
    expect([slug, await acts]).toEqual([slug, []]);
  });
});

test("a moderator can do to a member what the table says, and no more", async () => {
  const { id, roles } = await everybody();
  const seen = await lookAtCase(roles.moderator.caller, { id });
  expect(seen).toMatchObject({ value: { deeds: ordinary } });
  for (const deed of deeds.filter((one) => !ordinary.includes(one)))
    expect(await act(roles.moderator, id, deed)).toMatchObject({ reason: "forbidden" });
});

test("staff find what was handed to them, and may suspend as well; they act as themselves", async () => {
  const { id, roles, iris } = await everybody();
  await done(roles.moderator, id, "escalate");
  const theirs = ordinary.filter((deed) => deed !== "escalate");
  theirs.splice(theirs.indexOf("dismiss"), 0, "suspend");
  for (const who of [roles.staff, roles.owner])
    expect(await lookAtCase(who.caller, { id })).toMatchObject({ value: { deeds: theirs } });
  await done(iris, id, "suspend");
  const acts = await database().select().from(moderationAct).where(eq(moderationAct.caseId, id));
  expect(acts.at(-1)).toMatchObject({ kind: "suspend", actorId: iris.account.id });
});

describe.each([
  ["another moderator", { role: "moderator" as const }],
  ["staff", { staffRole: "staff" as const }],
  ["the owner", { staffRole: "owner" as const }],
])("about %s", (_who, is) => {
  test("a moderator can do nothing to the person, only to what was said", async () => {
    const { ruth, maya, sol, slug, room } = await stage();
    if ("staffRole" in is)
      await database().update(account).set(is).where(eq(account.id, sol.account.id));
    else
      await database()
        .update(membership)
        .set(is)
        .where(and(eq(membership.groupId, room.id), eq(membership.accountId, sol.account.id)));
    const { seq } = await say(sol, slug, "Stop asking me that.");
    await reportOf(maya, slug, seq);
    const id = await onlyCase(ruth);
    const some = ["hide", "pause-room", "dismiss", "escalate"];
    expect(await lookAtCase(ruth.caller, { id })).toMatchObject({ value: { deeds: some } });
    for (const deed of deeds.filter((one) => !some.includes(one)))
      expect(await act(ruth, id, deed, { hours: 1 })).toMatchObject({ reason: "forbidden" });
  });
});
