import { expect, test } from "vitest";
import { foldDisplayName } from "#db/display-name-key.ts";

test.each(["Tomás", "TOMAS", "to más", "ＴＯＭÁＳ", "To-mas.", "Toma\u0301s"])(
  "folds %s like every other spelling of the same pseudonym",
  (name) => expect(foldDisplayName(name)).toBe("tomas"),
);

test("keeps apart what differs in a letter or a digit, in any script", () => {
  const names = ["Wren", "Wren 2", "Нур", "نور", "光"];
  expect(new Set(names.map(foldDisplayName)).size).toBe(names.length);
});

test("leaves nothing of a name without letters and digits", () => {
  expect(foldDisplayName(" ♥ … ")).toBe("");
});
