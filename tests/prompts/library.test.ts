import { expect, test } from "vitest";
import type { PromptWords } from "#db/schema/index.ts";
import { longest, options } from "#server/prompts/contract.ts";
import { themes, type LibraryPrompt } from "#server/prompts/library-contract.ts";
import { findInLibrary, library } from "#server/prompts/library/index.ts";

const all = library.flatMap(({ prompts }) => prompts);
const locales = ["en", "es"] as const;
const length = (text: string) => [...text].length;
const wordsOf = ({ question, options: given = [], low, high }: PromptWords) =>
  [question, ...given, low, high].filter((text) => text !== undefined);
/** Keys of the prompts that something is wrong with, so that a red test names them. */
const wrong = (isWrong: (one: LibraryPrompt) => boolean, among = all) =>
  among.filter(isWrong).map(({ key }) => key);
const ofKind = (kind: LibraryPrompt["kind"]) => all.filter((one) => one.kind === kind);
const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
/** Two questions that differ only in signs, accents or capitals are one. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .trim();

/** The words of tests/catalogue.test.ts, and what a question to people in recovery leaves out. */
const unsaid = {
  en: [
    /\b(relapse\w*|slipp?\w*|fell off|clean|dirty|addicts?|alcoholics?|abuse\w*|failed|lost|missed|must|should|need to)\b/i,
    /\b(why|proud|well done|ashamed|shame|guilt\w*|fault|trauma\w*|childhood|worst)\b/i,
    /\b(drink|drinks|drinking|drunk|sober\w*|drugs?|alcohol|wine|beer|dose|high on|smok\w+|pills?|using)\b/i,
  ],
  es: [
    /\b(reca[ií]d\w*|limpi[oa]s?|suci[oa]s?|adict[oa]s?|drogadict\w*|alcohólic[oa]s?|abus\w*|fallaste|perdiste|debes|deberías|tienes que)\b/i,
    /por qué|\b(orgull\w*|vergüenza|culpa\w*|trauma\w*|infancia|peor)\b/i,
    /\b(beber|bebid\w*|borrach\w*|sobri\w*|drogas?|alcohol|vino|cerveza|dosis|fum\w+|pastillas?|consumías)\b/i,
  ],
};
/** Words that would give the reader, or the people around them, a gender or a form of usted. */
const gendered =
  /@|\b\w+[oa]\/[oa]s?\b|\b(tranquil[oa]|cansad[oa]|content[oa]|acompañad[oa]|agradecid[oa]|conectad[oa]|(ti|tú|un[oa]) mism[oa]|los demás|otros|amig[oa]s?|todos|ustedes|usted|(vos|nos)otr[oa]s)\b/i;
/** How a choice lets somebody off; the last option of each is one of these. */
const waysOut = {
  en: [
    "I don't know yet",
    "I couldn't say",
    "Not today",
    "None of them today",
    "Nothing comes to mind today",
  ],
  es: [
    "Aún no lo sé",
    "No sabría decir",
    "Hoy no",
    "Hoy ninguna",
    "Ninguna por hoy",
    "Hoy no se me ocurre nada",
  ],
};

test("there are many, in every theme, and of every kind", () => {
  expect(library.map(({ theme }) => theme)).toEqual([...themes]);
  expect(all.length).toBeGreaterThanOrEqual(60);
  const thin = library.filter(({ prompts }) => {
    const count = (kind: string) => prompts.filter((one) => one.kind === kind).length;
    return prompts.length < 8 || count("scale") < 2 || count("choice") < 2 || count("text") < 4;
  });
  expect(thin.map(({ theme }) => theme)).toEqual([]);
});

test("each has a name of its own, by which it is found", () => {
  expect(repeated(all.map(({ key }) => key))).toEqual([]);
  expect(wrong(({ key }) => !/^[a-z]+(-[a-z]+)+$/.test(key) || key.length > 60)).toEqual([]);
  expect(wrong((one) => findInLibrary(one.key) !== one)).toEqual([]);
  expect(["", "no-such-prompt", "constructor"].map(findInLibrary)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a scale has words at both ends, a choice has options, in both languages alike", () => {
  const shape = ({ options: given, low, high }: PromptWords) => [
    given?.length,
    low !== undefined,
    high !== undefined,
  ];
  expect(wrong(({ en, es }) => shape(en).join() !== shape(es).join())).toEqual([]);
  expect(wrong(({ kind, en }) => (kind === "scale") !== Boolean(en.low && en.high))).toEqual([]);
  expect(wrong(({ kind, en }) => (kind === "choice") !== Boolean(en.options))).toEqual([]);
  const fits = (count: number) => count >= Math.max(3, options.fewest) && count <= 6;
  expect(wrong(({ en }) => !fits(en.options?.length ?? 0), ofKind("choice"))).toEqual([]);
});

test.each(locales)("what is said in %s is short, and as it will be stored", (locale) => {
  const limit = { question: Math.min(140, longest.question), option: Math.min(60, longest.option) };
  const isLong = ({ question, options: given = [], low = "", high = "" }: PromptWords) =>
    length(question) > limit.question ||
    given.some((text) => length(text) > limit.option) ||
    [low, high].some((text) => length(text) > 40);
  expect(wrong((one) => isLong(one[locale]))).toEqual([]);
  const isStored = (text: string) =>
    text !== "" && text === text.normalize("NFC").replace(/\s+/g, " ").trim();
  expect(wrong((one) => !wordsOf(one[locale]).every(isStored))).toEqual([]);
});

test.each(locales)("a question in %s is read in one breath", (locale) => {
  const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  expect(wrong((one) => words(one[locale].question).length > 16)).toEqual([]);
});

test.each(locales)("in %s each asks one thing, or leaves a sentence open", (locale) => {
  const isOne = (text: string) =>
    text.includes("…") !== (text.split("?").length === 2) &&
    (locale === "en" ? !/[¿¡]/.test(text) : text.split("?").length === text.split("¿").length);
  expect(wrong((one) => !isOne(one[locale].question))).toEqual([]);
});

test.each(locales)("no question, option or end of a scale in %s is there twice", (locale) => {
  expect(repeated(all.map((one) => plain(one[locale].question)))).toEqual([]);
  expect(wrong((one) => repeated(one[locale].options ?? []).length > 0)).toEqual([]);
  expect(wrong((one) => one[locale].low === one[locale].high, ofKind("scale"))).toEqual([]);
});

test.each(locales)("a choice in %s ends with a gentle way out, and has just one", (locale) => {
  const isWayOut = (text: string) => waysOut[locale].includes(text);
  const isGentle = ({ options: given = [] }: PromptWords) =>
    given.findIndex(isWayOut) === given.length - 1;
  expect(wrong((one) => !isGentle(one[locale]), ofKind("choice"))).toEqual([]);
});

test.each(locales)("in %s nobody is judged, pried into, or reminded of a substance", (locale) => {
  const isSaid = (text: string) => unsaid[locale].some((word) => word.test(text));
  expect(wrong((one) => wordsOf(one[locale]).some(isSaid))).toEqual([]);
});

test("the Spanish says tú and gives nobody a gender", () => {
  expect(wrong(({ es }) => wordsOf(es).some((text) => gendered.test(text)))).toEqual([]);
});
