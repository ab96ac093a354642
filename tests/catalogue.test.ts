import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "#app/i18n/en/index.ts";
import { first } from "#app/i18n/en/first.ts";
import { es } from "#app/i18n/es/index.ts";
import { translatorFor, type PluralForms } from "#app/i18n/translate.ts";
import { unsaid } from "#tests/support/unsaid.ts";

type Entry = string | PluralForms;
const entriesOf = (catalogue: Record<string, Record<string, Entry>>) =>
  Object.entries(catalogue).flatMap(([word, texts]) =>
    Object.entries(texts).map(([key, entry]) => ({ key: `${word}.${key}`, forms: formsOf(entry) })),
  );
const formsOf = (entry: Entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
const placesIn = (forms: string[]) =>
  new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []));

test("both languages have the same keys and the same places to fill", () => {
  const spanish = new Map(entriesOf(es).map(({ key, forms }) => [key, forms]));
  const english = entriesOf(en);
  expect([...spanish.keys()]).toEqual(english.map(({ key }) => key));
  const sorted = (forms: string[]) => [...placesIn(forms)].toSorted().join();
  const different = english.filter(({ key, forms }) => sorted(forms) !== sorted(spanish.get(key)!));
  expect(different.map(({ key }) => key)).toEqual([]);
});

test.each(["en", "es"] as const)(
  "the product's own words in %s are person-first and leave the choice",
  (locale) => {
    const words = entriesOf(locale === "en" ? en : es);
    const wrong = words.filter(({ forms }) => forms.some((form) => unsaid[locale].test(form)));
    expect(wrong.map(({ key, forms }) => `${key}: ${forms.join(" | ")}`)).toEqual([]);
  },
);

test("every key that a source names exists, and every key that exists is named", () => {
  const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "app", "server"], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("app/i18n/e"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const words = Object.keys(en).join("|");
  const named = new Set(
    [...sources.matchAll(new RegExp(`["\`](${words})\\.([a-z0-9-]+)["\`]`, "g"))].map(([whole]) =>
      whole.slice(1, -1),
    ),
  );
  const stems = [...sources.matchAll(new RegExp(`\`((?:${words})\\.[a-z0-9-]*)\\$\\{`, "g"))].map(
    ([, stem = ""]) => stem,
  );
  const known = new Set(entriesOf(en).map(({ key }) => key));
  expect([...named].filter((key) => !known.has(key))).toEqual([]);
  const isNamed = (key: string) =>
    named.has(key) || stems.some((stem) => key.startsWith(stem)) || key.startsWith("refusal.");
  expect([...known].filter((key) => !isNamed(key))).toEqual([]);
});

test("whoever says a word that the first screens don't bring, brings it along", () => {
  const further = Object.keys(en).filter((word) => !(word in first));
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "app"], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => /\.tsx?$/.test(file) && !/^app\/i18n|\.server\.tsx?$/.test(file));
  const without = files.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return (
      further
        .filter((word) => new RegExp(`["\`]${word}\\.[a-z]`).test(source))
        // The service worker has its few words by themselves.
        .filter((word) => !source.includes(`"#app/i18n/en/${word}.ts"`))
        .filter((word) => !source.includes(`import "#app/i18n/parts/${word}.ts";`))
        .map((word) => `${file}: ${word}`)
    );
  });
  expect(further.length).toBeGreaterThan(5);
  expect(without).toEqual([]);
});

test("numbers, plurals and places are filled as each language does", () => {
  const t = translatorFor("es", {
    rooms: { new: { one: "{count} mensaje", other: "{count} mensajes de {name}" } },
  });
  expect([t("rooms.new", { count: 1 }), t("rooms.new", { count: 12_500, name: "Ruth" })]).toEqual([
    "1 mensaje",
    "12.500 mensajes de Ruth",
  ]);
  expect(t("rooms.nothing")).toBe("rooms.nothing");
});
