import { beforeEach, expect, test } from "vitest";
import { asCsv } from "#app/check-ins/export-csv.server.ts";
import { asJson } from "#app/check-ins/export-json.server.ts";
import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { CheckInView } from "#server/check-ins/contract.ts";
import { exportCheckIns } from "#server/check-ins/export-check-ins.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { noteDays } from "#tests/support/noted-days.ts";

await freshDatabase();
beforeEach(forgetPaces);

const pagesFor = async (who: Person) => {
  const answer = await exportCheckIns(who.caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.pages;
};
const textOf = async (content: Readable) => {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(Buffer.from(chunk as string | Buffer));
  return Buffer.concat(chunks).toString("utf8");
};
/** Cells of a CSV text as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    const cell = quoted?.replaceAll('""', '"') ?? plain ?? "";
    const row = rows.at(-1);
    if (row && row.at(-1) !== "\0") row.push(cell);
    else if (row) rows.push([cell]);
    else rows.push([cell]);
    if (end !== ",") rows.at(-1)!.push("\0");
    if (end === "") break;
  }
  return rows.map((row) => row.filter((cell) => cell !== "\0"));
}

test("has everything of one's own, oldest first, notes opened, and nobody else's", async () => {
  const [maya, tomas] = [await person("Maya"), await person("Tomás")];
  await groupOf({ slug: "calm", name: "Calm, at last", members: [maya] });
  await noteDays(maya, 4, (ago) => (ago > 0 ? { arousal: -ago, sleepHours: 7.5 } : null));
  await noteDays(tomas, 3, () => ({ arousal: 5 }));
  const note = 'Rain, "all" day.\nThen sun.';
  const saved = await saveCheckIn(maya.caller, {
    clientId: randomUUID(),
    arousal: 2,
    note,
    halt: ["lonely"],
    sharing: "group",
    slug: "calm",
  });
  expect(saved).toMatchObject({ ok: true });
  const json = JSON.parse(await textOf(asJson(await pagesFor(maya)))) as {
    checkIns: (CheckInView & { state: string })[];
  };
  expect(json.checkIns.map(({ arousal }) => arousal)).toEqual([-3, -2, -1, 2]);
  expect(json.checkIns.at(-1)).toMatchObject({ note, state: "activated", halt: ["lonely"] });
  const csv = await textOf(asCsv(await pagesFor(maya)));
  expect(csv.startsWith("\uFEFFday,at,")).toBe(true);
  const [head, ...rows] = cellsOf(csv.slice(1).replace(/\r\n$/, ""));
  const last = Object.fromEntries(head!.map((name, at) => [name, rows.at(-1)![at]]));
  expect(rows).toHaveLength(4);
  expect(last).toMatchObject({
    arousal: "2",
    note,
    lonely: "1",
    hungry: "0",
    shared_with: "Calm, at last",
  });
  expect(rows[0]).toContain("-3");
});

let count = 0;
test.each(["=1+1", "+1", "-1+1", "@SUM(A1)", "＝1", '=HYPERLINK("http://x","y")'])(
  "a note that looks like a formula is none in a spreadsheet: %s",
  async (note) => {
    const who = await person(`Somebody ${(count += 1)}`);
    await saveCheckIn(who.caller, { clientId: randomUUID(), arousal: -5, note });
    const [head, row] = cellsOf(
      (await textOf(asCsv(await pagesFor(who)))).slice(1).replace(/\r\n$/, ""),
    );
    expect(row![head!.indexOf("note")]).toBe(`'${note}`);
    expect(row![head!.indexOf("arousal")]).toBe("-5");
  },
);

test("is read page by page while it is taken, and not further than it is taken", async () => {
  const who = await person("Long");
  await noteDays(who, 450, (ago) => ({ arousal: (ago % 11) - 5 }));
  const sizes: number[] = [];
  for await (const page of await pagesFor(who)) sizes.push(page.length);
  expect(sizes).toEqual([200, 200, 50]);
  let taken = 0;
  async function* counted() {
    for await (const page of await pagesFor(who)) {
      taken += 1;
      yield page;
    }
  }
  for await (const _ of asJson(counted())) if (taken > 0) break;
  expect(taken).toBeLessThan(3);
  expect(cellsOf((await textOf(asCsv(await pagesFor(who)))).slice(1).trimEnd())).toHaveLength(451);
});

test("is whole when there is nothing, breaks off at a fault, and asks for a sign-in", async () => {
  const who = await person("Empty");
  expect(JSON.parse(await textOf(asJson(await pagesFor(who))))).toMatchObject({ checkIns: [] });
  expect(await textOf(asCsv(await pagesFor(who)))).toMatch(/^\uFEFF?day,at,/);
  async function* broken(): AsyncGenerator<CheckInView[]> {
    yield* [];
    throw new Error("gone");
  }
  await expect(textOf(asCsv(broken()))).rejects.toThrow("gone");
  await expect(textOf(asJson(broken()))).rejects.toThrow("gone");
  expect(await exportCheckIns(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
});
