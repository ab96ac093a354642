import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "#server/actor.ts";
import { acceptGuidelines } from "#server/groups/accept-guidelines.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { discoverGroups } from "#server/groups/discover-groups.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listJoinRequests } from "#server/groups/list-join-requests.ts";
import { listMembers } from "#server/groups/list-members.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { resumeGroup } from "#server/groups/resume-group.ts";
import { withdrawJoinRequest } from "#server/groups/withdraw-join-request.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

const agreed = { guidelinesVersion: "1", accept: "on" };
const decision = { request: "6dc5ee04-6ddd-4dd6-b57e-31a24dd3ed64", decision: "accepted" };

/** Everything that takes a group's slug, with input that is otherwise right. */
const doors: Record<string, (caller: Caller, slug: string) => Promise<unknown>> = {
  lookAtGroup: (caller, slug) => lookAtGroup(caller, { slug }),
  joinGroup: (caller, slug) => joinGroup(caller, { slug, ...agreed }),
  askToJoin: (caller, slug) => askToJoin(caller, { slug, ...agreed }),
  withdrawJoinRequest: (caller, slug) => withdrawJoinRequest(caller, { slug }),
  acceptGuidelines: (caller, slug) => acceptGuidelines(caller, { slug, ...agreed }),
  leaveGroup: (caller, slug) => leaveGroup(caller, { slug }),
  pauseGroup: (caller, slug) => pauseGroup(caller, { slug }),
  resumeGroup: (caller, slug) => resumeGroup(caller, { slug }),
  listMembers: (caller, slug) => listMembers(caller, { slug }),
  listJoinRequests: (caller, slug) => listJoinRequests(caller, { slug }),
  decideJoinRequest: (caller, slug) => decideJoinRequest(caller, { slug, ...decision }),
  markRead: (caller, slug) => markRead(caller, { slug, seq: 1 }),
};

let noor: Person;

beforeAll(async () => {
  const ruth = await person("Ruth");
  noor = await person("Noor");
  const circles = { moderators: [ruth], members: [] };
  await groupOf({ slug: "secret-circle", access: "invite_only", ...circles });
  await groupOf({ slug: "in-the-open", access: "open", ...circles });
});

describe("an invite-only group, for whoever is not in it", () => {
  for (const [name, knock] of Object.entries(doors))
    it(`answers ${name} like a group that does not exist`, async () => {
      const secret = await knock(noor.caller, "secret-circle");
      expect(secret).toEqual(await knock(noor.caller, "no-such-circle"));
      expect(secret).toEqual({
        ok: false,
        reason: "not-found",
        message: { key: "refusal.not-found" },
        fields: {},
      });
    });

  it("is not among the groups to discover", async () => {
    const found = await discoverGroups(noor.caller, {});
    expect(found.ok && found.value.groups.map(({ slug }) => slug)).toEqual(["in-the-open"]);
  });

  it("can't be found by going on after its number and name", async () => {
    for (const after of ["1.secret-circle", "2.secret-circle", "1.a"])
      expect(JSON.stringify(await discoverGroups(noor.caller, { after }))).not.toContain("secret");
  });
});

describe("an open group, for whoever is not in it", () => {
  it("says what it is for, but no name and no number of people", async () => {
    const seen = await lookAtGroup(noor.caller, { slug: "in-the-open" });
    expect(seen.ok && seen.value).toMatchObject({
      heading: { role: null, waiting: 0 },
      moderators: [],
      mine: null,
    });
    expect(JSON.stringify(seen)).not.toContain("Ruth");
  });

  it("keeps its member list to itself", async () => {
    expect(await listMembers(noor.caller, { slug: "in-the-open" })).toMatchObject({
      reason: "not-found",
    });
  });
});
