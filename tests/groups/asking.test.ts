import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { joinRequest, membership } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { discoverGroups } from "#server/groups/discover-groups.ts";
import { listJoinRequests } from "#server/groups/list-join-requests.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { findMembership } from "#server/groups/membership.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { myRequests } from "#server/groups/my-requests.ts";
import { withdrawJoinRequest } from "#server/groups/withdraw-join-request.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let maya: Person;
let ruth: Person;
let dani: Person;
let noor: Person;

beforeAll(async () => {
  maya = await person("Maya");
  ruth = await person("Ruth");
  dani = await person("Dani");
  noor = await person("Noor");
});

const agreed = { guidelinesVersion: "1", accept: "on" };
const slugs = (function* () {
  for (let n = 1; ; n++) yield `nights-${n}`;
})();

/** A by-request group with two moderators, Ruth and Dani, a member, Noor, and two questions. */
async function nights() {
  const slug = slugs.next().value;
  const questions = ["What brings you here?", "What helps you at night?"];
  const people = { moderators: [ruth, dani], members: [noor] };
  const { id } = await groupOf({ slug, access: "by_request", questions, ...people });
  return { slug, id };
}

async function waitingRequest(slug: string, who = maya) {
  const answer = await askToJoin(who.caller, { slug, answer1: "Long nights", ...agreed });
  expect(answer.ok).toBe(true);
  const listed = await listJoinRequests(ruth.caller, { slug });
  if (!listed.ok) throw new Error(listed.reason);
  return listed.value.requests.find(({ name }) => name === who.account.displayName)!.id;
}

describe("asking to join", () => {
  it("shows the questions to whoever may ask, and their answers to moderators", async () => {
    const { slug, id } = await nights();
    const seen = await lookAtGroup(maya.caller, { slug });
    expect(seen.ok && seen.value.questions).toEqual([
      "What brings you here?",
      "What helps you at night?",
    ]);
    const heard: unknown[] = [];
    const stop = on("join-requested", (what) => heard.push(what));
    await waitingRequest(slug);
    stop();
    expect(heard).toEqual([{ groupId: id, slug }]);
    const listed = await listJoinRequests(dani.caller, { slug });
    expect(listed.ok && listed.value.heading.waiting).toBe(1);
    expect(listed.ok && listed.value.requests[0]).toMatchObject({
      name: "Maya",
      answers: [
        { question: "What brings you here?", answer: "Long nights" },
        { question: "What helps you at night?", answer: "" },
      ],
    });
    const desk = await myGroups(ruth.caller, {});
    expect(desk.ok && desk.value.find((one) => one.slug === slug)?.waiting).toBe(1);
    const members = await myGroups(noor.caller, {});
    expect(members.ok && members.value.find((one) => one.slug === slug)?.waiting).toBe(0);
  });

  it("keeps one waiting request, however often it is sent at once", async () => {
    const { slug, id } = await nights();
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((answer1) => askToJoin(maya.caller, { slug, answer1, ...agreed })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      reason: "conflict",
      message: { key: "groups.already-asked" },
    });
    const rows = await database().select().from(joinRequest).where(eq(joinRequest.groupId, id));
    expect(rows).toHaveLength(1);
  });

  it("is limited for one group, so that nobody wears its moderators out", async () => {
    const { slug } = await nights();
    for (let round = 0; round < 4; round++) {
      await askToJoin(maya.caller, { slug, ...agreed });
      await withdrawJoinRequest(maya.caller, { slug });
    }
    expect(await askToJoin(maya.caller, { slug, ...agreed })).toMatchObject({
      reason: "too-many",
    });
  });

  it("is not possible in a group that is open anyway", async () => {
    await groupOf({ slug: "open-one", access: "open", moderators: [ruth] });
    expect(await askToJoin(maya.caller, { slug: "open-one", ...agreed })).toMatchObject({
      reason: "forbidden",
      message: { key: "groups.not-asked" },
    });
  });

  it("shows the person where their request stands, and can be taken back", async () => {
    const { slug } = await nights();
    await waitingRequest(slug);
    const mine = await myRequests(maya.caller, {});
    expect(mine.ok && mine.value.find((one) => one.slug === slug)?.state).toBe("waiting");
    const found = await discoverGroups(maya.caller, {});
    expect(found.ok && found.value.groups.find((one) => one.slug === slug)?.hasAsked).toBe(true);
    await withdrawJoinRequest(maya.caller, { slug });
    const again = await withdrawJoinRequest(maya.caller, { slug });
    expect(again.ok).toBe(true);
    const seen = await lookAtGroup(maya.caller, { slug });
    expect(seen.ok && seen.value.askedAt).toBeNull();
    const left = await myRequests(maya.caller, {});
    expect(left.ok && left.value.find((one) => one.slug === slug)).toBeFalsy();
  });
});

describe("answering a request", () => {
  it("lets the person in with the guidelines that they agreed to", async () => {
    const { slug, id } = await nights();
    const request = await waitingRequest(slug);
    const heard: unknown[] = [];
    const stop = on("member-joined", (what) => heard.push(what));
    const answer = await decideJoinRequest(ruth.caller, { slug, request, decision: "accepted" });
    stop();
    expect(answer.ok).toBe(true);
    expect(heard).toEqual([{ groupId: id, accountId: maya.account.id }]);
    expect((await findMembership(maya.account.id, slug))?.guidelinesVersion).toBe(1);
    const mine = await myRequests(maya.caller, {});
    expect(mine.ok && mine.value.find((one) => one.slug === slug)).toBeFalsy();
  });

  it("tells the person kindly when it is not now", async () => {
    const { slug } = await nights();
    const request = await waitingRequest(slug);
    await decideJoinRequest(ruth.caller, { slug, request, decision: "declined" });
    expect(await findMembership(maya.account.id, slug)).toBeNull();
    const mine = await myRequests(maya.caller, {});
    expect(mine.ok && mine.value.find((one) => one.slug === slug)?.state).toBe("declined");
  });

  it("holds once: of two moderators at the same moment one decides, the other is told", async () => {
    const { slug, id } = await nights();
    const request = await waitingRequest(slug);
    const [first, second] = await Promise.all([
      decideJoinRequest(ruth.caller, { slug, request, decision: "accepted" }),
      decideJoinRequest(dani.caller, { slug, request, decision: "declined" }),
    ]);
    const winner = first.ok ? "accepted" : "declined";
    const other = first.ok ? second : first;
    expect([first.ok, second.ok].toSorted()).toEqual([false, true]);
    expect(other).toMatchObject({
      reason: "conflict",
      message: { key: `groups.request-${winner}` },
    });
    const rows = await database()
      .select()
      .from(membership)
      .where(and(eq(membership.groupId, id), eq(membership.accountId, maya.account.id)));
    expect(rows).toHaveLength(winner === "accepted" ? 1 : 0);
  });

  it("comes too late for a request that was taken back", async () => {
    const { slug } = await nights();
    const request = await waitingRequest(slug);
    await withdrawJoinRequest(maya.caller, { slug });
    expect(
      await decideJoinRequest(ruth.caller, { slug, request, decision: "accepted" }),
    ).toMatchObject({ reason: "conflict", message: { key: "groups.request-withdrawn" } });
    expect(await findMembership(maya.account.id, slug)).toBeNull();
  });

  it("is for this group's moderators alone", async () => {
    const { slug } = await nights();
    const request = await waitingRequest(slug);
    const decide = { slug, request, decision: "accepted" };
    expect(await decideJoinRequest(noor.caller, decide)).toMatchObject({ reason: "forbidden" });
    expect(await listJoinRequests(noor.caller, { slug })).toMatchObject({ reason: "forbidden" });
    expect(await decideJoinRequest(maya.caller, decide)).toMatchObject({ reason: "not-found" });
    expect(await listJoinRequests(maya.caller, { slug })).toMatchObject({ reason: "not-found" });
    const { slug: other } = await nights();
    expect(await decideJoinRequest(ruth.caller, { ...decide, slug: other })).toMatchObject({
      reason: "not-found",
    });
  });
});
