import { randomUUID } from "node:crypto";
import type { Reached, Role } from "./matrix-stage.ts";

/** What a role is answered: it is done, or why it is not. */
export type Answered =
  | "ok"
  | "not-found"
  | "forbidden"
  | "conflict"
  | "invalid"
  | "unauthenticated";

interface Row {
  /** What is asked for, as a form has it. */
  asks?: (reached: Reached) => Record<string, unknown>;
  /** What all are answered who are not named. */
  others: Answered;
  but?: Partial<Record<Role, Answered>>;
}

/** Those who may, and everybody else is told that there is nothing. */
const only = (...may: Role[]) => ({
  others: "not-found" as const,
  but: Object.fromEntries(may.map((role) => [role, "ok" as const])),
});
const anybody = { others: "ok" as const };
/** Whoever looks after the group; its members know that it is there. */
const keepers: Pick<Row, "others" | "but"> = {
  others: "not-found",
  but: {
    moderator: "ok",
    "moderator whom the case is about": "ok",
    member: "forbidden",
    "muted member": "forbidden",
  },
};
const members = only("member", "muted member", "moderator", "moderator whom the case is about");
/** Whoever works on a case: never the person whom it is about, and staff once it was handed to them. */
const workers = only("moderator", "staff to whom it was handed");
/** Whoever has a desk at all. */
const desks = only(
  "moderator",
  "moderator whom the case is about",
  "moderator of another group",
  "staff",
  "staff to whom it was handed",
  "owner",
);
const staff: Pick<Row, "others" | "but"> = {
  others: "forbidden",
  but: { staff: "ok", "staff to whom it was handed": "ok", owner: "ok" },
};
/** What is the centre's business, and nothing for anybody else. */
const centre = only("staff", "staff to whom it was handed", "owner");
const owners: Pick<Row, "others" | "but"> = { others: "forbidden", but: { owner: "ok" } };

/** Of something that is not there, whoever may is told so like everybody outside. */
const noneOf = ({ others, but = {} }: Pick<Row, "others" | "but">) => ({
  others,
  but: Object.fromEntries(Object.entries(but).filter(([, answer]) => answer !== "ok")),
});
/** Whoever may asked for it wrongly. */
const invalidTo = (to: typeof centre) => ({
  ...to,
  but: Object.fromEntries(Object.keys(to.but).map((role) => [role, "invalid" as const])),
});

const inGroup = ({ slug }: Reached) => ({ slug });
const oneCase = ({ id }: Reached) => ({ id });
const oneFollowUp = ({ followUp: id }: Reached) => ({ id });
const oneSwap = ({ slug, swap: id }: Reached) => ({ slug, id });
const oneDrill = ({ drill: id }: Reached) => ({ id });
const evening = { weekdays: ["1"], from: "18:00", until: "20:00" };
const country = { code: "GB" };

/**
 * Every operation of moderation, rules, roster, safety, drills and care, and what each role is answered. One that is not
 * here makes the test red. A word more: its folder into `matrix.test.ts`, its operations here.
 */
export const table: Record<string, Row> = {
  // Cases
  listCases: desks,
  countCases: anybody,
  lookAtCase: { asks: oneCase, ...workers },
  claimCase: { asks: oneCase, ...workers },
  keepCase: {
    asks: oneCase,
    others: "not-found",
    but: { moderator: "conflict", "staff to whom it was handed": "conflict" },
  },
  letGoOfCase: { asks: oneCase, ...workers },
  handOverCase: { asks: ({ id, colleague }) => ({ id, to: colleague }), ...workers },
  writeCaseNote: {
    asks: ({ id }) => ({ id, clientId: randomUUID(), words: "A hard week." }),
    ...workers,
  },
  doInCase: {
    asks: ({ id }) => ({ id, deed: "dismiss", ground: "other", reason: "Nothing to do." }),
    ...workers,
  },
  undoAct: { asks: ({ act }) => ({ act }), ...workers },
  lookAtDebrief: { asks: ({ over: id }) => ({ id }), ...workers },
  writeDebrief: { asks: ({ over: id }) => ({ id, happened: "We talked." }), ...workers },
  // Second looks: of staff any, of moderators those of their group, never one's own
  listAppeals: anybody,
  decideAppeal: {
    asks: ({ appeal: id }) => ({ id, decision: "stands" }),
    ...only("moderator", "staff", "staff to whom it was handed", "owner"),
  },
  makeAppeal: {
    asks: ({ act }) => ({ act, words: "Please look again." }),
    ...only("moderator whom the case is about"),
  },
  // After a crisis
  listFollowUps: anybody,
  finishFollowUp: { asks: oneFollowUp, ...workers },
  putOffFollowUp: { asks: (reached) => ({ ...oneFollowUp(reached), days: 1 }), ...workers },
  handOverFollowUp: {
    asks: (reached) => ({ ...oneFollowUp(reached), to: reached.colleague }),
    ...workers,
  },
  myOwnCare: anybody,
  putCareAway: anybody,
  // What everybody in a group may
  lookAtSubject: { asks: ({ slug, kit }) => ({ slug, personId: kit }), ...members },
  makeReport: {
    asks: ({ slug, colleague }) => ({ slug, personId: colleague, reason: "other" }),
    ...members,
  },
  lookAtPause: { asks: inGroup, ...keepers },
  pauseRoom: { asks: ({ slug }) => ({ slug, minutes: 10 }), ...keepers },
  resumeRoom: { asks: inGroup, ...keepers },
  myNotices: anybody,
  countNotices: anybody,
  readDeadlines: staff,
  changeDeadlines: {
    asks: () => ({ crisisMinutes: 5, highHours: 4, normalHours: 24 }),
    ...owners,
  },
  exportCase: { asks: oneCase, ...workers },
  resolveAtOnce: {
    asks: ({ id }) => ({ id, resolution: "remind", ground: "kindness", reason: "Kindly." }),
    ...workers,
  },
  // What staff do about groups and their moderators
  listCentreGroups: centre,
  lookAtCentreGroup: { asks: inGroup, ...centre },
  archiveGroup: { asks: ({ slug }) => ({ slug, reason: "It rests.", sure: "on" }), ...centre },
  restoreGroup: {
    asks: ({ slug }) => ({ slug, reason: "It goes on.", sure: "on" }),
    ...centre,
  },
  appointModerator: { asks: ({ slug }) => ({ slug, name: "Nobody at all" }), ...invalidTo(centre) },
  dismissModerator: { asks: ({ slug, colleague }) => ({ slug, personId: colleague }), ...centre },
  listActs: { asks: ({ colleague }) => ({ person: colleague }), ...centre },
  takeBackActs: { asks: ({ colleague }) => ({ person: colleague, all: "hour" }), ...centre },
  // Rules
  writeRule: {
    asks: ({ slug }) => ({ slug, kind: "words", deed: "flag", entries: "heron" }),
    ...keepers,
  },
  switchRule: {
    asks: ({ slug }) => ({ slug, id: randomUUID(), on: "true" }),
    ...noneOf(keepers),
  },
  setRuleSettings: {
    asks: ({ slug }) => ({
      slug,
      holdsFirst: 1,
      slowSeconds: 0,
      mostInMinute: 0,
      crisisPost: "posted",
    }),
    ...keepers,
  },
  lookAtRules: { asks: inGroup, ...keepers },
  tryText: { asks: ({ slug }) => ({ slug, text: "A heron." }), ...keepers },
  tryOnMonth: { asks: ({ slug }) => ({ slug, id: randomUUID() }), ...noneOf(keepers) },
  // Care for the group
  lookAtHub: { asks: inGroup, ...keepers },
  readPulse: { asks: inGroup, ...keepers },
  listOutreach: { asks: inGroup, ...keepers },
  logContact: {
    asks: ({ slug, kit }) => ({
      slug,
      personId: kit,
      clientId: randomUUID(),
      way: "phone",
      outcome: "reached",
    }),
    ...keepers,
  },
  putOffOutreach: { asks: ({ slug, kit }) => ({ slug, personId: kit, days: 1 }), ...keepers },
  // Whom is new they may choose for, and nobody offered themselves; others have nobody to choose for.
  chooseBuddy: {
    asks: ({ slug, kit, colleague }) => ({ slug, newcomerId: kit, buddyId: colleague }),
    others: "not-found",
    but: { member: "invalid", moderator: "invalid", "moderator whom the case is about": "invalid" },
  },
  endBuddy: { asks: ({ slug, kit }) => ({ slug, newcomerId: kit }), ...members },
  // Nothing is said to whoever is not new there.
  welcomeInto: { asks: inGroup, ...anybody },
  lookAtMyCare: { asks: inGroup, ...members },
  askToBeLookedAfter: { asks: ({ slug }) => ({ slug, days: 3 }), ...members },
  stopBeingLookedAfter: { asks: inGroup, ...members },
  offerToBeBuddy: { asks: ({ slug }) => ({ slug, offers: "on" }), ...members },
  // The roster
  lookAtRoster: { asks: inGroup, ...keepers },
  setHours: {
    asks: ({ slug }) => ({ slug, timeZone: "UTC", outside: "note", ...evening }),
    ...keepers,
  },
  planShift: {
    asks: ({ slug, colleague }) => ({ slug, personId: colleague, ...evening }),
    ...keepers,
  },
  dropShift: { asks: ({ slug, shift: id }) => ({ slug, id }), ...keepers },
  standIn: { asks: ({ slug }) => ({ slug, hours: 1 }), ...keepers },
  standAside: { asks: ({ slug }) => ({ slug, hours: 1 }), ...keepers },
  takeABreak: anybody,
  myDuty: anybody,
  listHandOvers: { asks: inGroup, ...keepers },
  writeHandOver: {
    asks: ({ slug }) => ({ slug, clientId: randomUUID(), words: "All quiet." }),
    ...keepers,
  },
  askSwap: {
    asks: ({ slug }) => ({ slug, from: new Date(0).toISOString(), personId: "" }),
    ...keepers,
    but: { ...keepers.but, moderator: "conflict", "moderator whom the case is about": "conflict" },
  },
  acceptSwap: { asks: oneSwap, ...keepers },
  declineSwap: {
    asks: oneSwap,
    ...keepers,
    // All were asked: that is nobody's to decline.
    but: {
      ...keepers.but,
      moderator: "not-found",
      "moderator whom the case is about": "not-found",
    },
  },
  withdrawSwap: { asks: oneSwap, ...keepers },
  myAlerts: anybody,
  seeAlert: { asks: ({ crisis: id }) => ({ id }), ...workers },
  // Asking for somebody
  whoIsHere: { asks: inGroup, ...members },
  careWaits: { asks: inGroup, ...members },
  lookForCare: anybody,
  askForAPerson: {
    others: "conflict",
    but: {
      member: "ok",
      "muted member": "ok",
      moderator: "ok",
      "moderator whom the case is about": "ok",
      "moderator of another group": "ok",
    },
  },
  myCall: anybody,
  // Safety
  lookAtSafetyPlan: anybody,
  writeSafetyPlan: { asks: () => ({ signs: "I stop answering." }), ...anybody },
  listCountries: staff,
  lookAtCountry: { asks: () => country, ...staff },
  setEmergency: { asks: () => ({ ...country, emergency: "999" }), ...staff },
  keepLine: {
    asks: () => ({
      ...country,
      name: "A line",
      phone: "0800 000",
      languages: "en",
      source: "example.org",
      checkedOn: "2026-01-01",
    }),
    ...staff,
  },
  removeLine: {
    asks: () => ({ ...country, was: "a line that is not there" }),
    others: "forbidden",
    but: { staff: "conflict", "staff to whom it was handed": "conflict", owner: "conflict" },
  },
  restoreCountry: { asks: () => country, ...staff },
  // Drills
  listDrills: desks,
  startDrill: {
    asks: () => ({ tempo: "calm" }),
    ...desks,
    // Theirs runs.
    but: { ...desks.but, moderator: "conflict" },
  },
  joinDrill: {
    asks: oneDrill,
    ...desks,
    but: { ...desks.but, "moderator of another group": "not-found" },
  },
  lookAtDrill: { asks: oneDrill, ...only("moderator") },
  endDrill: { asks: oneDrill, ...only("moderator") },
};
