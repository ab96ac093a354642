import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "#server/actor.ts";
import { acceptGuidelines } from "#server/groups/accept-guidelines.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import { longestAnswer } from "#server/groups/contract.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { discoverGroups } from "#server/groups/discover-groups.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listJoinRequests } from "#server/groups/list-join-requests.ts";
import { listMembers } from "#server/groups/list-members.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { myRequests } from "#server/groups/my-requests.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { resumeGroup } from "#server/groups/resume-group.ts";
import { withdrawJoinRequest } from "#server/groups/withdraw-join-request.ts";
import type { Answer } from "#server/operation.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

type Door = (caller: Caller, input: unknown) => Promise<Answer<unknown>>;
const doors: Record<string, { door: Door; fields: string[] }> = {
  acceptGuidelines: { door: acceptGuidelines, fields: ["slug", "guidelinesVersion", "accept"] },
  askToJoin: {
    door: askToJoin,
    fields: ["slug", "guidelinesVersion", "accept", "answer1", "answer3"],
  },
  decideJoinRequest: { door: decideJoinRequest, fields: ["slug", "request", "decision"] },
  discoverGroups: { door: discoverGroups, fields: ["after"] },
  joinGroup: { door: joinGroup, fields: ["slug", "guidelinesVersion", "accept"] },
  leaveGroup: { door: leaveGroup, fields: ["slug"] },
  listJoinRequests: { door: listJoinRequests, fields: ["slug"] },
  listMembers: { door: listMembers, fields: ["slug", "after"] },
  lookAtGroup: { door: lookAtGroup, fields: ["slug"] },
  markRead: { door: markRead, fields: ["slug", "seq"] },
  myGroups: { door: myGroups, fields: ["anything"] },
  myRequests: { door: myRequests, fields: ["anything"] },
  pauseGroup: { door: pauseGroup, fields: ["slug"] },
  resumeGroup: { door: resumeGroup, fields: ["slug"] },
  withdrawJoinRequest: { door: withdrawJoinRequest, fields: ["slug"] },
};

const right: Record<string, unknown> = {
  slug: "knock",
  guidelinesVersion: "1",
  accept: "on",
  answer1: "",
  answer2: "",
  answer3: "",
  request: "6dc5ee04-6ddd-4dd6-b57e-31a24dd3ed64",
  decision: "accepted",
  seq: 1,
};

const bad: Record<string, unknown> = {
  missing: undefined,
  null: null,
  number: 12.5,
  "huge number": 1e300,
  list: ["a", "b"],
  object: { toString: "no" },
  "nested lists": JSON.parse("[".repeat(2000) + "]".repeat(2000)),
  "a megabyte": "a".repeat(1_000_000),
  "NUL bytes": "a\0b",
  "a lone surrogate": "a\ud800b",
  "a bidi override": "\u202eabc",
  SQL: "'; drop table membership; --",
  prototype: "__proto__",
};

let noor: Person;

beforeAll(async () => {
  const ruth = await person("Ruth");
  noor = await person("Noor");
  await groupOf({ slug: "knock", access: "by_request", moderators: [ruth] });
});

describe("what can't be used", () => {
  for (const [name, { door, fields }] of Object.entries(doors)) {
    for (const field of fields)
      it(`is answered by ${name} with words, never with a fault (${field})`, async () => {
        for (const value of Object.values(bad)) {
          const answer = await door(noor.caller, { ...right, [field]: value });
          if (answer.ok) continue;
          const wordings = [answer.message, ...Object.values(answer.fields)];
          for (const { key } of wordings) expect(key).toMatch(/^(refusal|groups)\.[a-z-]+$/);
        }
      });

    it(`is answered by ${name} when the whole input is something else`, async () => {
      for (const whole of [undefined, null, 7, "text", [], [[]]]) {
        const answer = await door(noor.caller, whole);
        expect(answer).toMatchObject({ ok: false, reason: "invalid" });
      }
    });
  }

  it("is named beside its field, and an answer's limit counts characters, not bytes", async () => {
    const ask = (answer1: string) => askToJoin(noor.caller, { ...right, answer1 });
    expect(await ask("a".repeat(longestAnswer + 1))).toMatchObject({
      reason: "invalid",
      fields: { answer1: { key: "groups.answer-too-long" } },
    });
    expect(await ask("\ud83d")).toMatchObject({
      fields: { answer1: { key: "refusal.unreadable-text" } },
    });
    await withdrawJoinRequest(noor.caller, { slug: "knock" });
    expect(await ask("🌱".repeat(longestAnswer))).toMatchObject({ ok: true });
  });
});
