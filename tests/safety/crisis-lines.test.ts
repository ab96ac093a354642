import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { countryName } from "#app/safety/country-lines.tsx";
import { countryOf, linesHere } from "#app/safety/country.server.ts";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { forgetPaces } from "#server/pace.ts";
import { lineKey, mostLines } from "#server/safety/lines/contract.ts";
import { countriesInTime } from "#server/safety/lines/countries-in-time.ts";
import { isOld } from "#server/safety/lines/is-old.ts";
import { keepLine } from "#server/safety/lines/keep-line.ts";
import { listCountries } from "#server/safety/lines/list-countries.ts";
import { lookAtCountry } from "#server/safety/lines/look-at-country.ts";
import { removeLine } from "#server/safety/lines/remove-line.ts";
import { restoreCountry } from "#server/safety/lines/restore-country.ts";
import { setEmergency } from "#server/safety/lines/set-emergency.ts";
import { shipped } from "#server/safety/lines/shipped/index.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

const url = await freshDatabase();
beforeEach(forgetPaces);
const someone = (staffRole: "staff" | "owner" | null = null) =>
  person(`Someone ${randomUUID().slice(0, 8)}`, { staffRole });
const today = new Date().toISOString().slice(0, 10);
const harbour = {
  code: "IE",
  name: "Harbour line",
  phone: "1800 000 111",
  text: "",
  hours: "18:00–23:00",
  languages: "en, ga",
  source: "harbour.example",
  checkedOn: today,
};
const linesOf = async (code: string) =>
  (await countriesInTime()).find((one) => one.code === code)?.lines ?? [];

describe("what comes with the product", () => {
  test("is thirty countries or more, each with an emergency number, each line with where and when it was seen", () => {
    expect(shipped.length).toBeGreaterThanOrEqual(30);
    expect(new Set(shipped.map(({ code }) => code)).size).toBe(shipped.length);
    for (const { emergency, lines } of shipped) {
      expect(emergency).toMatch(/^\d{3}$/);
      expect(lines.some(({ kind }) => kind === undefined)).toBe(true);
      expect(new Set(lines.map(lineKey)).size).toBe(lines.length);
      for (const line of lines) {
        expect(line.name).not.toBe("");
        expect(`${line.phone} ${line.text ?? ""}`).toMatch(/\d{2}/);
        expect(line.phone).toMatch(/^[\d *-]*$/);
        expect(line.source).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+/);
        expect(line.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const tag of line.languages)
          expect(new Intl.DisplayNames("en", { type: "language" }).of(tag)).not.toBe(tag);
        expect(line.languages).not.toEqual([]);
      }
    }
  });

  test("can be kept by a centre as it is: whatever we ship, its own form takes", async () => {
    const iris = await someone("staff");
    const [line] = shipped.find(({ code }) => code === "CL")!.lines;
    const input = {
      ...line!,
      languages: line!.languages.join(" "),
      code: "CL",
      was: lineKey(line!),
    };
    expect(await keepLine(iris.caller, input)).toMatchObject({ ok: true });
    expect((await linesOf("CL"))[0]).toEqual(line);
  });

  test("has a name for every country in both languages", () => {
    for (const { code } of shipped)
      for (const locale of ["en", "es"]) expect(countryName(code, locale)).not.toBe(code);
  });
});

describe("a centre's own lines", () => {
  test("are added, changed and taken out by staff and owners, for everybody; and go back to what came", async () => {
    const [iris, olga] = [await someone("staff"), await someone("owner")];
    const before = await linesOf("IE");
    expect(await keepLine(iris.caller, harbour)).toMatchObject({ ok: true });
    expect(await linesOf("IE")).toHaveLength(before.length + 1);
    const added = (await linesOf("IE")).at(-1)!;
    expect(added).toMatchObject({ name: "Harbour line", languages: ["en", "ga"] });
    const was = lineKey(added);
    await keepLine(olga.caller, { ...harbour, was, phone: "1800 000 222" });
    expect((await linesOf("IE")).map(({ phone }) => phone)).toContain("1800 000 222");
    expect(await lookAtCountry(iris.caller, { code: "IE" })).toMatchObject({
      value: { isChanged: true, isShipped: true, last: { by: olga.account.displayName } },
    });
    await removeLine(iris.caller, { code: "IE", was: lineKey(before[0]!) });
    expect((await linesOf("IE")).map(({ name }) => name)).not.toContain(before[0]!.name);
    await setEmergency(iris.caller, { code: "IE", emergency: "999" });
    expect(await lookAtCountry(iris.caller, { code: "ie" })).toMatchObject({
      value: { country: { emergency: "999" } },
    });
    await restoreCountry(iris.caller, { code: "IE" });
    expect(await linesOf("IE")).toEqual(before);
    expect(await lookAtCountry(iris.caller, { code: "IE" })).toMatchObject({
      value: { isChanged: false, last: { by: iris.account.displayName } },
    });
  });

  test("can be of a country that we do not know, once it is said what to dial in danger there", async () => {
    const iris = await someone("staff");
    const line = { ...harbour, code: "EC" };
    expect(await keepLine(iris.caller, line)).toMatchObject({
      message: { key: "lines.emergency-first" },
    });
    await setEmergency(iris.caller, { code: "EC", emergency: "911" });
    await keepLine(iris.caller, line);
    expect(await linesOf("EC")).toHaveLength(1);
    await restoreCountry(iris.caller, { code: "EC" });
    expect(await linesOf("EC")).toEqual([]);
  });

  test("are nobody else's to change or to look at", async () => {
    const maya = await someone();
    for (const ask of [
      () => keepLine(maya.caller, harbour),
      () => removeLine(maya.caller, { code: "IE", was: "x" }),
      () => setEmergency(maya.caller, { code: "IE", emergency: "112" }),
      () => restoreCountry(maya.caller, { code: "IE" }),
      () => listCountries(maya.caller, {}),
      () => lookAtCountry(maya.caller, { code: "IE" }),
    ])
      expect(await ask()).toMatchObject({ ok: false, reason: "forbidden" });
  });

  test.each([
    ["phone", { phone: "call me" }, "lines.number-wrong"],
    ["phone", { phone: "1" }, "lines.number-wrong"],
    ["phone", { phone: "javascript:1234" }, "lines.number-wrong"],
    ["phone", { phone: "" }, "lines.number-needed"],
    ["text", { text: "1".repeat(16) }, "lines.number-wrong"],
    ["name", { name: " " }, "lines.name-wrong"],
    ["name", { name: "x".repeat(81) }, "lines.name-wrong"],
    ["languages", { languages: "English" }, "lines.languages-wrong"],
    ["source", { source: "" }, "lines.source-wrong"],
    ["checkedOn", { checkedOn: "2999-01-01" }, "lines.checked-wrong"],
    ["code", { code: "XQ" }, "lines.country-unknown"],
  ])("say beside %s what does not fit: %o", async (field, wrong, key) => {
    const iris = await someone("staff");
    expect(await keepLine(iris.caller, { ...harbour, ...wrong })).toMatchObject({
      fields: { [field]: { key } },
    });
  });

  test("lose nothing when two change them at once, and refuse what was changed in between", async () => {
    const iris = await someone("staff");
    const before = (await linesOf("SE")).length;
    const names = Array.from({ length: mostLines - before + 2 }, (_, at) => `Line ${at}`);
    const answers = await Promise.all(
      names.map((name) => keepLine(iris.caller, { ...harbour, code: "SE", name })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(mostLines - before);
    expect(await linesOf("SE")).toHaveLength(mostLines);
    const gone = { code: "SE", was: "gone|1|" };
    expect(await removeLine(iris.caller, gone)).toMatchObject({ reason: "conflict" });
    expect(await keepLine(iris.caller, { ...harbour, ...gone })).toMatchObject({
      reason: "conflict",
    });
  });

  test("say how old they are: the oldest line counts, and more than a year is old", async () => {
    const iris = await someone("staff");
    await keepLine(iris.caller, { ...harbour, code: "IS", checkedOn: "2020-02-29" });
    const list = await listCountries(iris.caller, {});
    const heads = list.ok ? list.value : [];
    expect(heads.find(({ code }) => code === "IS")).toMatchObject({
      checkedOn: "2020-02-29",
      isOld: true,
      isChanged: true,
    });
    expect(heads.find(({ code }) => code === "JP")).toMatchObject({ isChanged: false });
    const now = new Date("2027-06-01T12:00:00Z");
    expect([isOld("2026-06-01", now), isOld("2026-05-31", now)]).toEqual([false, true]);
  });
});

describe("whose country comes first", () => {
  const asks = (headers: Record<string, string>) => new Request("http://x.example/", { headers });
  test.each([
    [{ "accept-language": "es-MX,es;q=0.9,en-US;q=0.8" }, "MX"],
    [{ "accept-language": "en" }, "US"],
    [{ "accept-language": "en-ZZ,en-GB" }, "GB"],
    [{ "accept-language": "en-GB", cookie: "a=b; evenkeel-country=NZ" }, "NZ"],
    [{ "accept-language": "en-GB", cookie: "evenkeel-country=<script>" }, "GB"],
  ])("is chosen, or told by the languages: %o", (headers, code) => {
    expect(countryOf(asks(headers), shipped)?.code).toBe(code);
  });
});

test("without a database, help is there within a moment: what was known last, or what came with the product", async () => {
  const iris = await someone("staff");
  await keepLine(iris.caller, { ...harbour, code: "NO" });
  await countriesInTime();
  const sql = bareSql();
  await sql.begin(async (holder) => {
    // A database that answers nothing: everybody who asks for the lines waits.
    await holder`lock table centre_lines in access exclusive mode`;
    const began = performance.now();
    const lines = (await linesHere(new Request("http://x.example/")))?.lines;
    expect(performance.now() - began).toBeLessThan(1500);
    expect(lines).toEqual(shipped.find(({ code }) => code === "US")!.lines);
  });
  await closeDatabase();
  const away = await countriesInTime();
  useDatabase(url);
  expect(away.find(({ code }) => code === "NO")!.lines.at(-1)!.name).toBe("Harbour line");
});
