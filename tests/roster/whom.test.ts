import { describe, expect, test } from "vitest";
import { loadOf, restedFirst } from "#server/moderation/own-care/load.ts";
import { whomToAlert, type Waiting } from "#server/roster/whom-to-alert.ts";

const now = new Date("2026-01-05T19:00:00Z");
const on = (accountId: string) => ({
  accountId,
  kind: "stands-in" as const,
  from: new Date("2026-01-05T18:00:00Z"),
  until: new Date("2026-01-05T22:00:00Z"),
});
const tuesday = (accountId: string) => ({
  accountId,
  weekday: 2,
  fromMinute: 600,
  untilMinute: 660,
});
/** Ruth and Dani on call, Juno and then Kit tomorrow, Iris staff; about Sol. */
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  plan: {
    zone: "UTC",
    shifts: [tuesday("juno"), { ...tuesday("kit"), fromMinute: 700, untilMinute: 720 }],
    changes: [on("ruth"), on("dani")],
  },
  now,
  taken: [],
  personId: "sol",
  leftBy: null,
  moderators: ["ruth", "dani", "juno", "kit"],
  staff: ["iris"],
  heavy: () => 0,
  ...more,
});
const first = { to: "on-call" as const, accountIds: ["ruth", "dani"] };
const carries =
  (...people: string[]) =>
  (id: string) =>
    people.includes(id) ? 5 : 2;

describe("whom a crisis is brought to", () => {
  test("is those on call, then the next of the roster, then staff, then nobody", () => {
    expect(whomToAlert(waiting())).toEqual(first);
    const next = { to: "next" as const, accountIds: ["juno"] };
    expect(whomToAlert(waiting({ taken: [first] }))).toEqual(next);
    const staff = { to: "staff" as const, accountIds: ["iris"] };
    expect(whomToAlert(waiting({ taken: [first, next] }))).toEqual(staff);
    expect(whomToAlert(waiting({ taken: [first, next, staff] }))).toBeNull();
  });

  test("is not first who carries five heavy cases, as long as somebody else is there", () => {
    const spared = whomToAlert(waiting({ heavy: carries("ruth") }))!;
    expect(spared.accountIds).toEqual(["dani"]);
    // They are there all the same, and come in with the next.
    expect(whomToAlert(waiting({ heavy: carries("ruth"), taken: [spared] }))).toEqual({
      to: "next",
      accountIds: ["ruth", "juno"],
    });
    expect(whomToAlert(waiting({ heavy: carries("ruth", "dani") }))).toEqual(first);
    const next = whomToAlert(waiting({ heavy: carries("juno"), taken: [first] }));
    expect(next!.accountIds).toEqual(["kit"]);
  });

  test("is never whom it is about, nor at once who has just let go of it", () => {
    expect(whomToAlert(waiting({ personId: "ruth" }))!.accountIds).toEqual(["dani"]);
    const all = { to: "staff" as const, accountIds: ["iris", "ruth", "dani", "juno", "kit"] };
    const again = whomToAlert(waiting({ taken: [all], leftBy: "dani" }))!;
    expect(again.accountIds).toEqual(["iris", "ruth", "juno", "kit"]);
    const alone = waiting({ taken: [all], leftBy: "iris", moderators: [] });
    expect(whomToAlert(alone)!.accountIds).toEqual(["iris"]);
  });
});

test("how much somebody carries: from three heavy cases a break is proposed, from five others come first", () => {
  expect([0, 2, 3, 4, 5, 9].map(loadOf)).toEqual([
    "light",
    "light",
    "break",
    "break",
    "spared",
    "spared",
  ]);
  expect(restedFirst(["ruth", "dani"], carries("dani"))).toEqual(["ruth"]);
  expect(restedFirst(["dani"], carries("dani"))).toEqual(["dani"]);
});
