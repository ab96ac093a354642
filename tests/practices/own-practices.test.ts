import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { draftOf } from "#app/practices/own-draft.ts";
import { database } from "#db/client.ts";
import { ownPractice } from "#db/schema/index.ts";
import { forgetPaces } from "#server/pace.ts";
import { changePractice } from "#server/practices/change-practice.ts";
import { listCentrePractices } from "#server/practices/list-centre-practices.ts";
import { listPractices } from "#server/practices/list-practices.ts";
import { lookAtCentrePractice } from "#server/practices/look-at-centre-practice.ts";
import { lookAtPractice } from "#server/practices/look-at-practice.ts";
import { slugFor } from "#server/practices/own-from-form.ts";
import { mostOwn } from "#server/practices/own-practices.ts";
import { holdCaution } from "#server/practices/practice-contract.ts";
import { previewPractice } from "#server/practices/preview-practice.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { switchPractice } from "#server/practices/switch-practice.ts";
import { writePractice } from "#server/practices/write-practice.ts";
import { badValues, tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { cuesForm, pacerForm } from "./own.ts";

await freshDatabase();
const { maya, iris } = await wholeCast();
beforeEach(async () => {
  forgetPaces();
  await database().delete(ownPractice);
});

const write = (more: Record<string, unknown> = {}) =>
  writePractice(iris.caller, { ...cuesForm, ...more });
const slugs = async (after: string | null = null): Promise<string[]> => {
  const list = await listPractices(maya.caller, { after });
  if (!list.ok) throw new Error(list.reason);
  const { practices, next } = list.value;
  return [...practices.map(({ slug }) => slug), ...(next ? await slugs(next) : [])];
};
const refusedAt = (field: string, key: string) => ({
  ok: false,
  reason: "invalid",
  fields: { [field]: expect.objectContaining({ key }) },
});

describe("a practice that staff write", () => {
  test("stands in the library at once, can be looked at and practised", async () => {
    expect(await write()).toMatchObject({ ok: true, value: { slug: "own-evening-by-the-river" } });
    expect(await slugs()).toContain("own-evening-by-the-river");
    expect(await lookAtPractice(maya.caller, { slug: "own-evening-by-the-river" })).toMatchObject({
      value: {
        isOwn: true,
        name: { es: "Tarde junto al río" },
        minutes: [5, 10],
        cautions: [
          { es: "Quédate en casa si está oscuro." },
          { en: "Turn round whenever you like." },
        ],
      },
    });
    const practised = await recordSession(maya.caller, {
      clientId: randomUUID(),
      practice: "own-evening-by-the-river",
      seconds: 300,
    });
    expect(practised).toMatchObject({ ok: true, value: { minutes: 5 } });
  });

  test("shares what a longer length adds by how long each step is", async () => {
    const made = await write();
    const steps = made.ok && made.value.player.kind === "cues" ? made.value.player.steps : [];
    expect(steps.map(({ stretch }) => stretch)).toEqual([5, 5, 10, 5]);
  });

  test("is a breath with a form of it that holds nothing, where it holds", async () => {
    const made = await writePractice(iris.caller, pacerForm);
    expect(made).toMatchObject({
      value: {
        player: {
          phases: [
            { kind: "in", seconds: 4 },
            { kind: "hold", seconds: 2.5 },
            { kind: "out", seconds: 6 },
          ],
          withoutHolds: [
            { kind: "in", seconds: 4 },
            { kind: "out", seconds: 6 },
          ],
        },
      },
    });
    const plain = await writePractice(iris.caller, { ...pacerForm, hold: "" });
    expect(plain.ok && "withoutHolds" in plain.value.player).toBe(false);
    // Whom a held breath is not for is said by the house, and stands in no form.
    const said = (one: typeof made) => (one.ok ? one.value.cautions : []);
    expect(said(made)).toEqual([...said(plain), holdCaution]);
    expect(made.ok && draftOf(made.value).fields.cautionsEn).toBe(pacerForm.cautionsEn);
  });

  test("gets a name of its own in addresses, also when two are written at the same moment", async () => {
    const both = await Promise.all([write(), write(), write()]);
    expect(both.map((one) => one.ok && one.value.slug).toSorted()).toEqual([
      "own-evening-by-the-river",
      "own-evening-by-the-river-2",
      "own-evening-by-the-river-3",
    ]);
    expect(slugFor("¿Qué? Ánimo & calma")).toBe("own-que-animo-calma");
    expect(slugFor("川", 2)).toBe("own-practice-2");
    expect(slugFor("a".repeat(60))).toHaveLength(54);
  });

  test("is told beside the field what does not fit", async () => {
    const cases: [Record<string, unknown>, string, string][] = [
      [{ nameEs: " " }, "nameEs", "practice-pages.words-needed"],
      [{ lineEn: "x".repeat(161) }, "lineEn", "practice-pages.words-long"],
      [{ cautionsEs: "Una sola." }, "cautionsEs", "practice-pages.cautions-differ"],
      [{ minutes: "0" }, "minutes.0", "practice-pages.minutes-range"],
      [{ usualMinutes: "7" }, "usualMinutes", "practice-pages.usual-one-of"],
      [{ suits: [] }, "suits", "practice-pages.suits-needed"],
      [{ modality: "flying" }, "modality", "practice-pages.modality-needed"],
      [{ sourceUrl: "javascript:alert(1)" }, "sourceUrl", "practice-pages.url-needed"],
      [{ steps: cuesForm.steps.slice(1) }, "steps", "practice-pages.steps-sum"],
      [{ steps: cuesForm.steps.slice(2) }, "steps", "practice-pages.steps-few"],
      [{ kind: "poses" }, "steps.0.pose", "practice-pages.pose-needed"],
      [{ ...pacerForm, breathIn: "0" }, "breathIn", "practice-pages.phase-range"],
      [
        { ...pacerForm, breathIn: "1", hold: "", breathOut: "1" },
        "breathOut",
        "practice-pages.breath-short",
      ],
    ];
    for (const [more, field, key] of cases)
      expect(await write(more), field).toMatchObject(refusedAt(field, key));
    for (const field of Object.keys({ ...cuesForm, ...pacerForm })) {
      const right = field in cuesForm ? cuesForm : pacerForm;
      await tryField(previewPractice, () => iris.caller, right, field);
    }
    await tryWhole(writePractice, () => iris.caller);
    await tryWhole(changePractice, () => iris.caller);
    expect(await database().$count(ownPractice)).toBe(0);
  });

  test("is previewed without being kept, and changed without changing its address", async () => {
    expect(await previewPractice(iris.caller, cuesForm)).toMatchObject({ ok: true });
    expect(await database().$count(ownPractice)).toBe(0);
    await write();
    const slug = "own-evening-by-the-river";
    const changed = await changePractice(iris.caller, { ...cuesForm, slug, nameEn: "By the sea" });
    expect(changed).toMatchObject({ value: { slug, name: { en: "By the sea" } } });
    expect(await lookAtCentrePractice(iris.caller, { slug })).toMatchObject({
      value: { isOwn: true, isOff: false, practice: { name: { en: "By the sea" } } },
    });
    const shipped = { ...cuesForm, slug: "longer-breath-out" };
    expect(await changePractice(iris.caller, shipped)).toMatchObject({ reason: "not-found" });
  });

  test("is left out when what is stored is none any more", async () => {
    await database()
      .insert(ownPractice)
      .values({ slug: "own-broken", content: { slug: "own-broken" } });
    expect(await slugs()).not.toContain("own-broken");
    expect(await lookAtPractice(maya.caller, { slug: "own-broken" })).toMatchObject({
      reason: "not-found",
    });
  });

  test("fits into the library only so many times", async () => {
    const made = await write();
    if (!made.ok) throw new Error(made.reason);
    const more = Array.from({ length: mostOwn - 1 }, (_, at) => ({
      slug: `own-river-${at}`,
      content: { ...made.value, slug: `own-river-${at}` },
    }));
    await database().insert(ownPractice).values(more);
    expect(await write()).toMatchObject({
      reason: "conflict",
      message: { key: "practice-pages.own-full" },
    });
    const first = await listCentrePractices(iris.caller, {});
    if (!first.ok) throw new Error(first.reason);
    const seen = first.value.practices.map(({ slug }) => slug);
    let next = first.value.next;
    while (next) {
      const page = await listCentrePractices(iris.caller, { after: next });
      if (!page.ok) throw new Error(page.reason);
      seen.push(...page.value.practices.map(({ slug }) => slug));
      next = page.value.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(mostOwn);
  });
});

describe("a practice that is switched off", () => {
  const slug = "longer-breath-out";

  test("is gone for members and there for staff, until it is switched on again", async () => {
    const off = () => switchPractice(iris.caller, { slug, to: "off" });
    expect(await Promise.all([off(), off()])).toMatchObject([
      { value: { isOff: true } },
      { value: { isOff: true } },
    ]);
    expect(await slugs()).not.toContain(slug);
    expect(await lookAtPractice(maya.caller, { slug })).toMatchObject({ reason: "not-found" });
    expect(await lookAtCentrePractice(iris.caller, { slug })).toMatchObject({
      value: { isOff: true, isOwn: false },
    });
    await switchPractice(iris.caller, { slug, to: "on" });
    expect(await slugs()).toContain(slug);
  });

  test("is named by its name, and switched one of two ways", async () => {
    expect(await switchPractice(iris.caller, { slug: "own-no", to: "off" })).toMatchObject({
      reason: "not-found",
    });
    for (const to of badValues)
      expect((await switchPractice(iris.caller, { slug, to })).ok).toBe(false);
    await tryField(switchPractice, () => iris.caller, { slug, to: "on" }, "slug");
  });
});

test("only staff keep the practices of a centre", async () => {
  await write();
  const slug = "own-evening-by-the-river";
  for (const [door, input] of [
    [writePractice, cuesForm],
    [previewPractice, cuesForm],
    [changePractice, { ...cuesForm, slug }],
    [switchPractice, { slug, to: "off" }],
    [listCentrePractices, {}],
    [lookAtCentrePractice, { slug }],
  ] as const) {
    expect(await door(maya.caller, input)).toMatchObject({ reason: "forbidden" });
    expect(await door(nobody(), input)).toMatchObject({ reason: "unauthenticated" });
  }
});
