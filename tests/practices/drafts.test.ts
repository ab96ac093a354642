import { describe, expect, test } from "vitest";
import { addressOf } from "#app/practices/address-of.ts";
import { inLanguage } from "#app/practices/in-language.ts";
import { draftOf, enteredDraft, stepsAmong, type Draft } from "#app/practices/own-draft.ts";
import { WritePractice } from "#server/practices/own-contract.ts";
import { fromForm } from "#server/practices/own-from-form.ts";
import { ownKinds } from "#server/practices/own-contract.ts";
import { cuesForm, pacerForm } from "./own.ts";

const made = (form: unknown) => fromForm("own-river", WritePractice.parse(form));
/** A draft as its form would send it. */
const sent = ({ kind, fields, steps }: Draft): Record<string, string> => ({
  ...fields,
  kind,
  ...Object.fromEntries(
    steps.flatMap(({ seconds, en, es, pose }, at) => [
      [`step${at}Seconds`, seconds],
      [`step${at}En`, en],
      [`step${at}Es`, es],
      [`step${at}Pose`, pose],
    ]),
  ),
});
const posed = {
  ...cuesForm,
  kind: "poses",
  steps: cuesForm.steps.map((step) => ({ ...step, pose: "standing" })),
};

describe("the form of an own practice", () => {
  test.each([cuesForm, pacerForm, posed])("saved as it stands changes nothing: $kind", (form) => {
    const practice = made(form);
    const fields = sent(draftOf(practice));
    expect(ownKinds).toContain(fields.kind);
    expect(made({ ...fields, steps: stepsAmong(fields) })).toEqual(practice);
  });

  test("comes back with all that was typed, and with more rows when they are asked for", () => {
    const typed = { kind: "cues", nameEn: "Half", rows: "5", step0En: "One", step7Es: "Dos" };
    const draft = enteredDraft(typed, true);
    expect(draft.fields.nameEn).toBe("Half");
    expect(draft.steps).toMatchObject([{ en: "One" }, { es: "Dos" }]);
    expect(draft.rows).toBe(10);
    expect(enteredDraft({ ...typed, rows: "999" }, true).rows).toBe(30);
    expect(enteredDraft({ rows: "-4" }, false).rows).toBe(5);
  });
});

test("a page carries each text in the reader's language alone", () => {
  const page = { name: { en: "River", es: "Río" }, all: [{ en: "a", es: "b" }], none: null, at: 3 };
  expect(inLanguage(page, "es")).toEqual({ name: "Río", all: ["b"], none: null, at: 3 });
});

test("an address of the library says what was chosen and nothing else", () => {
  const none = { state: null, modality: null, minutes: null };
  expect(addressOf(none)).toBe("/practices");
  expect(addressOf({ ...none, state: "settled", minutes: 5 }, "a&b")).toBe(
    "/practices?state=settled&minutes=5&after=a%26b",
  );
});
