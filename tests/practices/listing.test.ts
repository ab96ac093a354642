import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { ownPractice, practiceOff } from "#db/schema/index.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { forgetPaces } from "#server/pace.ts";
import type { PracticeHead, WhatHelps } from "#server/practices/contract.ts";
import { library } from "#server/practices/library/index.ts";
import { lengths, perPage } from "#server/practices/list-contract.ts";
import { listPractices } from "#server/practices/list-practices.ts";
import { lookAtPractice } from "#server/practices/look-at-practice.ts";
import { fits, helpedBy, orderPractices } from "#server/practices/order-practices.ts";
import { openPlayer } from "#server/practices/open-player.ts";
import { modalityKeys, states } from "#server/practices/practice-contract.ts";
import { practiceForToday } from "#server/practices/practice-for-today.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { switchPractice } from "#server/practices/switch-practice.ts";
import { writePractice } from "#server/practices/write-practice.ts";
import { tryField } from "#tests/support/bad-input.ts";
import { nobody, person, wholeCast, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { cuesForm } from "./own.ts";

await freshDatabase();
const { maya, tomas, iris } = await wholeCast();
beforeEach(async () => {
  forgetPaces();
  await database().delete(ownPractice);
});

const rate = (who: Person, practice: string, before: number, after: number, stateBefore: string) =>
  recordSession(who.caller, {
    clientId: randomUUID(),
    practice,
    seconds: 240,
    before,
    after,
    stateBefore,
  });
const listed = async (who: Person, asked: Record<string, unknown> = {}) => {
  const answer = await listPractices(who.caller, asked);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("the list of practices", () => {
  test("shows each one once over its pages", async () => {
    for (let at = 0; at < perPage + 3; at += 1) {
      forgetPaces();
      await writePractice(iris.caller, { ...cuesForm, nameEn: `River ${at}` });
    }
    for (let time = 0; time < 5; time++) await rate(maya, "even-breath", 5, 5, "settled");
    const first = await listed(maya);
    expect(first.practices).toHaveLength(perPage);
    const seen = first.practices.map(({ slug }) => slug);
    for (let { next } = first; next;) {
      const page = await listed(maya, { after: next });
      seen.push(...page.practices.map(({ slug }) => slug));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(library.length + perPage + 3);
  });

  test("is narrowed by state, kind and length", async () => {
    await writePractice(iris.caller, cuesForm);
    const has = async (asked: Record<string, unknown>) =>
      (await listed(maya, asked)).practices.some(({ isOwn }) => isOwn);
    expect(await has({ state: "shutdown" })).toBe(true);
    expect(await has({ state: "settled" })).toBe(false);
    expect(await has({ modality: "resourcing", minutes: "5" })).toBe(true);
    expect(await has({ modality: "yoga" })).toBe(false);
    expect(await has({ minutes: "3" })).toBe(false);
  });

  test("offers body signals after five times of plain breath, and before to whoever asks for them", async () => {
    const newcomer = await person("Someone new");
    const signals = async (asked: Record<string, unknown>) => {
      const { practices } = await listed(newcomer, asked);
      return practices.filter(({ modality }) => modality === "biofeedback").length;
    };
    for (const { slug, modality } of library)
      if (modality !== "biofeedback") await switchPractice(iris.caller, { slug, to: "off" });
    for (let time = 0; time < 5; time++) {
      forgetPaces();
      expect(await signals({ state: "activated" })).toBe(0);
      expect(await practiceForToday(newcomer.caller, {})).toMatchObject({ value: null });
      await rate(newcomer, "even-breath", 5, 5, "settled");
    }
    expect(await signals({ state: "activated" })).toBe(3);
    expect(await practiceForToday(newcomer.caller, {})).toMatchObject({ ok: true });
    const other = await listed(tomas, { modality: "biofeedback" });
    expect(other.practices).toHaveLength(3);
    await database().delete(practiceOff);
  });

  test("takes what is none of the choices for no choice, and lets no one in who is signed out", async () => {
    const none = { state: null, modality: null, minutes: null };
    expect((await listed(maya, { state: "sad", modality: "", minutes: "-1" })).chosen).toEqual(
      none,
    );
    for (const field of ["state", "modality", "minutes", "after"])
      await tryField(listPractices, () => maya.caller, {}, field);
    expect(await listPractices(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });

  test("begins with what helped me in that state, and tells nobody else of it", async () => {
    await writePractice(iris.caller, cuesForm);
    const river = "own-evening-by-the-river";
    for (const after of [4, 5, 8]) await rate(maya, river, 7, after, "shutdown");
    const [first] = (await listed(maya, { state: "shutdown" })).practices;
    expect(first).toMatchObject({ slug: river, helped: { times: 3, eased: 2 } });
    const elsewhere = (await listed(maya, { state: "activated" })).practices;
    expect(elsewhere.find(({ slug }) => slug === river)?.helped).toBeNull();
    expect((await listed(tomas)).practices.every(({ helped }) => helped === null)).toBe(true);
  });
});

describe("about a practice", () => {
  test("stands what it did for me: my last times and, from three ratings on, what eased", async () => {
    const someone = await person("Someone who practises");
    await writePractice(iris.caller, cuesForm);
    for (const after of [1, 2, 3])
      await rate(someone, "own-evening-by-the-river", 7, after, "settled");
    for (const after of [3, 4, 5, 6, 7, 8])
      await rate(someone, "longer-breath-out", 7, after, "activated");
    const about = await lookAtPractice(someone.caller, { slug: "longer-breath-out" });
    expect(about).toMatchObject({
      value: {
        isOwn: false,
        source: { url: expect.stringContaining("https://") },
        helps: [{ state: "activated", times: 6, eased: 4 }],
        mine: [{ after: 8 }, { after: 7 }, { after: 6 }, { after: 5 }, { after: 4 }],
      },
    });
    expect(await lookAtPractice(tomas.caller, { slug: "longer-breath-out" })).toMatchObject({
      value: { helps: [], mine: [] },
    });
  });

  test("is not found under another name, and not for whoever is signed out", async () => {
    for (const slug of ["flying", "own-", "../me", ""])
      expect(await lookAtPractice(maya.caller, { slug })).toMatchObject({ reason: "not-found" });
    await tryField(lookAtPractice, () => maya.caller, {}, "slug");
    expect(await lookAtPractice(nobody(), { slug: "longer-breath-out" })).toMatchObject({
      reason: "unauthenticated",
    });
  });
});

describe("the suggestion of today", () => {
  test("is for the newest state, and what helped in it comes before all", async () => {
    const wren = await person("Wren");
    expect(await practiceForToday(wren.caller, {})).toMatchObject({ value: { state: null } });
    await writePractice(iris.caller, cuesForm);
    await saveCheckIn(wren.caller, { clientId: randomUUID(), arousal: -4 });
    for (const after of [4, 5, 6])
      await rate(wren, "own-evening-by-the-river", 7, after, "shutdown");
    expect(await practiceForToday(wren.caller, {})).toMatchObject({
      value: {
        state: "shutdown",
        practice: { slug: "own-evening-by-the-river" },
        helped: { times: 3, eased: 3 },
      },
    });
    await switchPractice(iris.caller, { slug: "own-evening-by-the-river", to: "off" });
    const other = await practiceForToday(wren.caller, {});
    expect(other.ok && other.value?.practice.slug).not.toBe("own-evening-by-the-river");
    await switchPractice(iris.caller, { slug: "own-evening-by-the-river", to: "on" });
    expect(await practiceForToday(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});

describe("the order of practices", () => {
  const both = { en: "x", es: "x" };
  const heads = fc.uniqueArray(
    fc.record<PracticeHead>({
      slug: fc.stringMatching(/^[a-z]{1,6}$/),
      name: fc.constant(both),
      line: fc.constant(both),
      modality: fc.constantFrom(...modalityKeys),
      suits: fc.subarray([...states], { minLength: 1 }),
      minutes: fc.constantFrom([2, 5], [5], [10, 20]),
      usualMinutes: fc.constant(5),
      isOwn: fc.boolean(),
    }),
    { selector: ({ slug }) => slug, maxLength: 30 },
  );
  const chosen = fc.record({
    state: fc.constantFrom(null, ...states),
    modality: fc.constantFrom(null, ...modalityKeys),
    minutes: fc.constantFrom(null, ...lengths),
  });
  const helpsFor = (slugs: string[]) =>
    slugs.length === 0
      ? fc.constant<WhatHelps[]>([])
      : fc.array(
          fc
            .record({
              practice: fc.constantFrom(...slugs),
              state: fc.constantFrom(null, ...states),
              times: fc.integer({ min: 3, max: 9 }),
              eased: fc.integer({ min: 0, max: 3 }),
            })
            .map((one) => ({ ...one, name: both, before: 5, after: 4 })),
          { maxLength: 10 },
        );
  const drawn = heads.chain((all) =>
    fc.tuple(fc.constant(all), chosen, helpsFor(all.map(({ slug }) => slug))),
  );

  test("has exactly those that were chosen, each once, and what helped before the others", () => {
    fc.assert(
      fc.property(drawn, ([all, asked, helps]) => {
        const ordered = orderPractices(all, asked, helps);
        const wanted = all.filter((head) => fits(head, asked)).map(({ slug }) => slug);
        expect(ordered.map(({ slug }) => slug).toSorted()).toEqual(wanted.toSorted());
        const eased = ordered.map(
          ({ slug }) => (helpedBy(slug, asked.state, helps)?.eased ?? 0) > 0,
        );
        expect(eased).toEqual(eased.toSorted((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  test("takes one of each kind in turn, where nothing is known yet", () => {
    const head = (slug: string, modality: PracticeHead["modality"]): PracticeHead => ({
      slug,
      modality,
      name: both,
      line: both,
      suits: ["settled"],
      minutes: [5],
      usualMinutes: 5,
      isOwn: false,
    });
    const all = [head("a", "yoga"), head("b", "yoga"), head("c", "somatic"), head("d", "yoga")];
    const none = { state: null, modality: null, minutes: null };
    expect(orderPractices(all, none, []).map(({ slug }) => slug)).toEqual(["a", "c", "b", "d"]);
  });
});

describe("the player", () => {
  test("gets the whole practice and for whom it is, as long as it is not switched off", async () => {
    const slug = "five-senses";
    expect(await openPlayer(maya.caller, { slug })).toMatchObject({
      value: { practice: { slug, player: { kind: "cues" } }, accountId: maya.account.id },
    });
    expect(await openPlayer(nobody(), { slug })).toMatchObject({ reason: "unauthenticated" });
    expect(await openPlayer(maya.caller, { slug: "flying" })).toMatchObject({
      reason: "not-found",
    });
    await switchPractice(iris.caller, { slug, to: "off" });
    expect(await openPlayer(maya.caller, { slug })).toMatchObject({ reason: "not-found" });
    await switchPractice(iris.caller, { slug, to: "on" });
  });
});
