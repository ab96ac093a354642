import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { group, prompt, promptDay } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { forgetPaces } from "#server/pace.ts";
import { changePrompt } from "#server/prompts/change-prompt.ts";
import { endPrompt } from "#server/prompts/end-prompt.ts";
import { findInLibrary } from "#server/prompts/library/index.ts";
import { listPrompts } from "#server/prompts/list-prompts.ts";
import { lookAtPrompt } from "#server/prompts/look-at-prompt.ts";
import { openPrompts } from "#server/prompts/open-prompts.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { writePrompt } from "#server/prompts/write-prompt.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { today } from "./asked.ts";

await freshDatabase();
beforeEach(forgetPaces);

const everyDay = ["1", "2", "3", "4", "5", "6", "7"];

async function scene() {
  const tag = randomUUID().slice(0, 6);
  const names = ["Ruth", "Dani", "Maya", "Stranger"];
  const all = await Promise.all(names.map((name) => person(`${name} ${tag}`)));
  const [ruth, dani, maya, stranger] = all as [Person, Person, Person, Person];
  const slug = `walks-${tag}`;
  const { id: groupId } = await groupOf({ slug, moderators: [ruth, dani], members: [maya] });
  return { ruth, dani, maya, stranger, slug, groupId };
}
const form = (slug: string, more: object = {}) => ({
  slug,
  kind: "text",
  question: "What was all right?",
  weekdays: everyDay,
  time: "08:30",
  timeZone: "UTC",
  startsOn: daysAfter(today(), 1),
  endsOn: "",
  ...more,
});
async function wrote(who: Person, input: object) {
  const answer = await writePrompt(who.caller, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe("a question in the schedule", () => {
  test("is listed with the next day on which it is asked, changed, and ended", async () => {
    const { ruth, dani, slug } = await scene();
    const { id } = await wrote(ruth, form(slug));
    const view = { id, time: "08:30", nextDay: daysAfter(today(), 1), libraryKey: null };
    expect(await listPrompts(dani.caller, { slug })).toMatchObject({ value: { prompts: [view] } });
    const changed = form(slug, { id, time: "21:05", question: "And now?" });
    expect(await changePrompt(dani.caller, changed)).toMatchObject({
      value: { time: "21:05", wording: { en: { question: "And now?" } } },
    });
    expect(await lookAtPrompt(ruth.caller, { slug, id })).toMatchObject({
      value: { prompt: { id, time: "21:05" } },
    });
    expect(await endPrompt(ruth.caller, { slug, id })).toMatchObject({ ok: true });
    expect(await endPrompt(dani.caller, { slug, id })).toMatchObject({ ok: true });
    expect(await listPrompts(ruth.caller, { slug })).toMatchObject({ value: { prompts: [] } });
    expect(await lookAtPrompt(ruth.caller, { slug, id })).toMatchObject({ reason: "not-found" });
    expect(await changePrompt(ruth.caller, changed)).toMatchObject({ reason: "not-found" });
  });

  test("is in both languages as the library has it, and in its author's when it was changed", async () => {
    const { ruth, slug } = await scene();
    const entry = findInLibrary("gratitude-something-pleasant-today")!;
    const { kind, key: libraryKey } = entry;
    const input = form(slug, { kind, libraryKey, weekdays: "1", ...entry.es });
    const { id, ...kept } = await wrote(ruth, input);
    expect(kept).toMatchObject({ libraryKey, wording: { en: entry.en, es: entry.es } });
    const moved = { ...input, id, weekdays: ["2"] };
    expect(await changePrompt(ruth.caller, moved)).toMatchObject({ value: { libraryKey } });
    const own = await changePrompt(ruth.caller, { ...moved, question: "Mine?" });
    const wording = { en: { ...entry.es, question: "Mine?" } };
    expect(own).toMatchObject({ value: { libraryKey: null, wording } });
  });

  test("comes in pages", async () => {
    const { ruth, slug, groupId } = await scene();
    const rows = Array.from({ length: 25 }, (_, n) => ({
      groupId,
      kind: "text" as const,
      wording: { en: { question: `${n}` } },
      weekdays: [1],
      minute: 0,
      timeZone: "UTC",
      startsOn: daysAfter(today(), Math.floor(n / 3)),
    }));
    await database().insert(prompt).values(rows);
    const first = await listPrompts(ruth.caller, { slug });
    if (!first.ok) throw new Error(first.reason);
    expect(first.value.prompts).toHaveLength(20);
    const rest = await listPrompts(ruth.caller, { slug, after: first.value.next });
    expect(rest).toMatchObject({ value: { prompts: { length: 5 }, next: null } });
  });

  test("is moderators' business: members may not, for outsiders there is nothing", async () => {
    const { ruth, maya, stranger, slug } = await scene();
    const { id } = await wrote(ruth, form(slug));
    const doors = (who: Person) => [
      writePrompt(who.caller, form(slug)),
      changePrompt(who.caller, form(slug, { id })),
      endPrompt(who.caller, { slug, id }),
      listPrompts(who.caller, { slug }),
      lookAtPrompt(who.caller, { slug, id }),
    ];
    for (const door of doors(maya)) expect(await door).toMatchObject({ reason: "forbidden" });
    for (const door of doors(stranger)) expect(await door).toMatchObject({ reason: "not-found" });
    const other = await scene();
    expect(await endPrompt(other.ruth.caller, { slug: other.slug, id })).toMatchObject({
      reason: "not-found",
    });
    await database().update(group).set({ archivedAt: new Date() }).where(eq(group.slug, slug));
    expect(await writePrompt(ruth.caller, form(slug))).toMatchObject({ reason: "conflict" });
  });
});

describe("two on one day", () => {
  test("are refused beside the weekdays, with the first such day", async () => {
    const { ruth, dani, slug } = await scene();
    const { id } = await wrote(ruth, form(slug, { weekdays: ["1"] }));
    const answer = await writePrompt(dani.caller, form(slug, { startsOn: "2020-01-01" }));
    const monday = Array.from({ length: 7 }, (_, n) => daysAfter(today(), n + 1)).find(
      (day) => new Date(day).getUTCDay() === 1,
    );
    expect(answer).toMatchObject({
      reason: "invalid",
      fields: { weekdays: { key: "prompts.day-taken", with: { day: monday } } },
    });
    await wrote(dani, form(slug, { weekdays: ["2", "3"] }));
    const moved = await changePrompt(ruth.caller, form(slug, { id, weekdays: ["3"] }));
    expect(moved).toMatchObject({ fields: { weekdays: { key: "prompts.day-taken" } } });
  });

  test("are refused also when moderators write at the same moment", async () => {
    const { ruth, dani, slug, groupId } = await scene();
    const all = Array.from({ length: 8 }, (_, n) =>
      writePrompt((n % 2 ? ruth : dani).caller, form(slug)),
    );
    const done = await Promise.all(all);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().$count(prompt, eq(prompt.groupId, groupId))).toBe(1);
  });
});

test.each<[string, object, string, string]>([
  ["a zone that does not exist", { timeZone: "Mars/Olympus" }, "timeZone", "accounts.zone-unknown"],
  ["31 February", { startsOn: "2027-02-31" }, "startsOn", "prompts.day-needed"],
  ["a year of no calendar", { startsOn: "0000-01-01" }, "startsOn", "prompts.day-needed"],
  ["an end before the start", { endsOn: "2020-01-01" }, "endsOn", "prompts.end-before-start"],
  ["no weekday", { weekdays: undefined }, "weekdays", "prompts.weekday-needed"],
  ["an eighth weekday", { weekdays: ["8"] }, "weekdays.0", "refusal.invalid-field"],
  [
    "what is over",
    { startsOn: "2020-01-01", endsOn: "2020-02-01" },
    "weekdays",
    "prompts.never-asked",
  ],
  ["no time", { time: "25:00" }, "time", "prompts.time-needed"],
  ["no words", { question: " " }, "question", "prompts.question-needed"],
  ["a megabyte", { question: "x".repeat(1_000_000) }, "question", "prompts.question-too-long"],
  ["one option", { kind: "choice", options: ["a", " "] }, "options", "prompts.options-few"],
  [
    "nine options",
    { kind: "choice", options: [..."abcdefghi"] },
    "options",
    "prompts.options-many",
  ],
  ["the same twice", { kind: "choice", options: ["a", "a "] }, "options", "prompts.options-twice"],
  ["a scale with one end", { kind: "scale", low: "none" }, "high", "prompts.end-needed"],
])("%s is refused beside its field", async (_name, more, field, key) => {
  const { ruth, slug } = await scene();
  const answer = await writePrompt(ruth.caller, form(slug, more));
  expect(answer).toMatchObject({ reason: "invalid" });
  expect(answer.ok ? {} : answer.fields[field]).toMatchObject({ key });
});

test("whatever arrives in a field is refused in words, never by a fault", async () => {
  const { ruth, slug } = await scene();
  const { id } = await wrote(ruth, form(slug));
  const fresh = () => {
    forgetPaces();
    return ruth.caller;
  };
  const choice = { id, kind: "choice", options: ["a", "b"], low: "", high: "", libraryKey: "" };
  const right = form(slug, choice);
  for (const field of Object.keys(right)) {
    await tryField(changePrompt, fresh, right, field);
    await tryField(writePrompt, fresh, right, field);
  }
  for (const field of ["slug", "after"]) await tryField(listPrompts, fresh, right, field);
  for (const door of [lookAtPrompt, endPrompt]) {
    await tryField(door, fresh, right, "id");
    await tryWhole(door, fresh);
  }
});

describe("opening", () => {
  const at = (time: string) => new Date(`${daysAfter(today(), 3)}T${time}Z`);
  const daysOf = (groupId: number) =>
    database().select().from(promptDay).where(eq(promptDay.groupId, groupId));

  test("happens once at its minute, by however many at once, and is told once", async () => {
    const { ruth, slug, groupId } = await scene();
    await wrote(ruth, form(slug));
    const heard: unknown[] = [];
    const stop = on("prompt-changed", (what) => what.slug === slug && heard.push(what));
    await openPrompts(at("08:29:59"));
    expect((await daysOf(groupId)).some(({ day }) => day === daysAfter(today(), 3))).toBe(false);
    await Promise.all(Array.from({ length: 8 }, () => openPrompts(at("08:30:00"))));
    await openPrompts(at("08:31:00"));
    stop();
    const day = daysAfter(today(), 3);
    expect(await daysOf(groupId)).toMatchObject([
      { day, opensAt: at("08:30:00"), closesAt: new Date(`${daysAfter(day, 2)}T00:00:00Z`) },
    ]);
    expect(heard).toEqual([{ groupId, slug, day }]);
  });

  test("comes late after a stop, and keeps the words of that day", async () => {
    const { ruth, slug, groupId } = await scene();
    const { id } = await wrote(ruth, form(slug));
    await openPrompts(at("23:10:00"));
    await changePrompt(ruth.caller, form(slug, { id, question: "Another?" }));
    const [row] = await daysOf(groupId);
    expect(row).toMatchObject({ opensAt: at("08:30:00"), wording: { en: written } });
  });

  test("comes at once for what is scheduled after its minute, and the schedule says so", async () => {
    const { ruth, slug, groupId } = await scene();
    const { id, nextDay } = await wrote(ruth, form(slug, { time: "00:00", startsOn: today() }));
    expect(nextDay).toBe(today());
    await openPrompts();
    expect(await daysOf(groupId)).toMatchObject([{ day: today() }]);
    const tomorrow = { nextDay: daysAfter(today(), 1) };
    const list = await listPrompts(ruth.caller, { slug });
    expect(list).toMatchObject({ value: { prompts: [tomorrow] } });
    // Asked once today, it waits for tomorrow also when its time is put off.
    const later = form(slug, { id, time: "23:59", startsOn: today() });
    expect(await changePrompt(ruth.caller, later)).toMatchObject({ value: tomorrow });
    expect(await lookAtPrompt(ruth.caller, { slug, id })).toMatchObject({
      value: { prompt: tomorrow },
    });
  });

  test("leaves out what was ended, and archived groups", async () => {
    const [one, other] = [await scene(), await scene()];
    const { id } = await wrote(one.ruth, form(one.slug));
    await wrote(other.ruth, form(other.slug));
    await endPrompt(one.ruth.caller, { slug: one.slug, id });
    const archived = { archivedAt: new Date() };
    await database().update(group).set(archived).where(eq(group.slug, other.slug));
    await openPrompts(at("09:00:00"));
    expect([...(await daysOf(one.groupId)), ...(await daysOf(other.groupId))]).toEqual([]);
  });
});
const written = { question: "What was all right?" };
