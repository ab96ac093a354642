import { describe, expect, it } from "vitest";
import { may, wouldLeaveItAlone, type GroupRules, type Standing } from "#server/policy.ts";

const open: GroupRules = { access: "open", archivedAt: null };
const groups = {
  open,
  byRequest: { ...open, access: "by_request" },
  inviteOnly: { ...open, access: "invite_only" },
  archived: { ...open, archivedAt: new Date() },
} satisfies Record<string, GroupRules>;

const people = {
  outsider: null,
  member: { role: "member" },
  moderator: { role: "moderator" },
} satisfies Record<string, Standing | null>;

type Who = keyof typeof people;
const everyone = Object.keys(people) as Who[];
const insiders = everyone.filter((who) => who !== "outsider");

/** For each deed and kind of group: exactly who may. */
const table: Record<string, Record<keyof typeof groups, Who[]>> = {
  "groups.see": { open: everyone, byRequest: everyone, inviteOnly: insiders, archived: insiders },
  "groups.join": { open: ["outsider"], byRequest: [], inviteOnly: [], archived: [] },
  "groups.ask": { open: [], byRequest: ["outsider"], inviteOnly: [], archived: [] },
  "groups.seeMembers": {
    open: insiders,
    byRequest: insiders,
    inviteOnly: insiders,
    archived: insiders,
  },
  "groups.decideRequests": {
    open: ["moderator"],
    byRequest: ["moderator"],
    inviteOnly: ["moderator"],
    archived: ["moderator"],
  },
};

const deeds = Object.entries(may.groups).map(([deed, rule]) => ({ name: `groups.${deed}`, rule }));

describe("who may do what in a group", () => {
  it("is written in the table for every rule that exists", () => {
    expect(deeds.map(({ name }) => name).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  for (const { name, rule } of deeds)
    for (const [kind, group] of Object.entries(groups)) {
      const expected = table[name]?.[kind as keyof typeof groups];
      it(`${name}, group ${kind}: ${expected?.join(", ") || "nobody"}`, () => {
        expect(everyone.filter((who) => rule(group, people[who]))).toEqual(expected);
      });
    }
});

describe("the last moderator", () => {
  it("may not go while members remain", () => {
    expect(wouldLeaveItAlone({ moderators: 0, members: 1 })).toBe(true);
  });
  it("may go when another moderator stays", () => {
    expect(wouldLeaveItAlone({ moderators: 1, members: 4 })).toBe(false);
  });
  it("may go as the last person of all", () => {
    expect(wouldLeaveItAlone({ moderators: 0, members: 0 })).toBe(false);
  });
});

describe("who may do what in the centre", () => {
  it("lets staff and owners invite, and nobody else", () => {
    const roles = [null, "staff", "owner"] as const;
    expect(roles.filter((staffRole) => may.centre.invite({ staffRole }))).toEqual([
      "staff",
      "owner",
    ]);
  });
});

describe("who keeps the practices of a centre", () => {
  it("are staff and owners", () => {
    const roles = [null, "staff", "owner"] as const;
    const allowed = roles.filter((staffRole) => may.centre.keepPractices({ staffRole }));
    expect(allowed).toEqual(["staff", "owner"]);
  });
});

describe("who keeps the crisis lines of a centre", () => {
  it("are staff and owners", () => {
    const roles = [null, "staff", "owner"] as const;
    const allowed = roles.filter((staffRole) => may.centre.keepCrisisLines({ staffRole }));
    expect(allowed).toEqual(["staff", "owner"]);
  });
});

describe("who may do what with check-ins", () => {
  it("lets members share with a group that goes on, and read what was shared with theirs", () => {
    const allowed = (rule: (typeof may.checkIns)["share"], group: GroupRules) =>
      everyone.filter((who) => rule(group, people[who]));
    expect(allowed(may.checkIns.share, groups.inviteOnly)).toEqual(insiders);
    expect(allowed(may.checkIns.share, groups.archived)).toEqual([]);
    expect(allowed(may.checkIns.seeShared, groups.archived)).toEqual(insiders);
  });
});

describe("who may do what with a group's questions", () => {
  it("lets members answer and moderators schedule while the group goes on", () => {
    const allowed = (rule: (typeof may.prompts)["answer"], group: GroupRules) =>
      everyone.filter((who) => rule(group, people[who]));
    expect(allowed(may.prompts.answer, groups.inviteOnly)).toEqual(insiders);
    expect(allowed(may.prompts.answer, groups.archived)).toEqual([]);
    expect(allowed(may.prompts.read, groups.archived)).toEqual(insiders);
    expect(allowed(may.prompts.schedule, groups.inviteOnly)).toEqual(["moderator"]);
    expect(allowed(may.prompts.schedule, groups.archived)).toEqual([]);
  });
});

describe("who may do what with a group's challenges", () => {
  it("lets members take part, moderators begin and keep them, and members begin where the group says so", () => {
    const allowed = (rule: (typeof may.challenges)["begin"], group: GroupRules) =>
      everyone.filter((who) => rule(group, people[who]));
    const byMembers = { ...groups.inviteOnly, challengesBy: "member" as const };
    expect(allowed(may.challenges.begin, groups.inviteOnly)).toEqual(["moderator"]);
    expect(allowed(may.challenges.begin, byMembers)).toEqual(insiders);
    const archived = { ...byMembers, archivedAt: new Date() };
    expect(allowed(may.challenges.begin, archived)).toEqual([]);
    expect(allowed(may.challenges.join, groups.inviteOnly)).toEqual(insiders);
    expect(allowed(may.challenges.join, groups.archived)).toEqual([]);
    expect(allowed(may.challenges.read, groups.archived)).toEqual(insiders);
    expect(allowed(may.challenges.keep, groups.inviteOnly)).toEqual(["moderator"]);
  });
});

describe("who may do what to care for a group", () => {
  it("lets moderators look after it, also when it is archived, and members take part while it goes on", () => {
    const allowed = (rule: (typeof may.care)["keep"], group: GroupRules) =>
      everyone.filter((who) => rule(group, people[who]));
    expect(allowed(may.care.keep, groups.inviteOnly)).toEqual(["moderator"]);
    expect(allowed(may.care.keep, groups.archived)).toEqual(["moderator"]);
    expect(allowed(may.care.takePart, groups.inviteOnly)).toEqual(insiders);
    expect(allowed(may.care.takePart, groups.archived)).toEqual([]);
  });
});

describe("who keeps the groups of a centre, and reviews what their moderators did", () => {
  it.each(["keepGroups", "reviewActs"] as const)("%s: staff and owners", (rule) => {
    const roles = [null, "staff", "owner"] as const;
    const allowed = roles.filter((staffRole) => may.centre[rule]({ staffRole }));
    expect(allowed).toEqual(["staff", "owner"]);
  });
});

describe("who keeps a group's rules", () => {
  it("are its moderators, who see them also after it was archived", () => {
    const allowed = (rule: (typeof may.rules)["keep"], group: GroupRules) =>
      everyone.filter((who) => rule(group, people[who]));
    for (const group of Object.values(groups))
      expect(allowed(may.rules.see, group)).toEqual(["moderator"]);
    for (const group of [groups.open, groups.byRequest, groups.inviteOnly])
      expect(allowed(may.rules.keep, group)).toEqual(["moderator"]);
    expect(allowed(may.rules.keep, groups.archived)).toEqual([]);
  });
});
