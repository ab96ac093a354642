import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { courseDay, courseRun } from "#db/schema/index.ts";
import { forgetPaces } from "#server/pace.ts";
import { beginCourse } from "#server/practices/begin-course.ts";
import { chooseWeek } from "#server/practices/choose-week.ts";
import { endCourse } from "#server/practices/end-course.ts";
import { courses } from "#server/practices/library/courses.ts";
import { listCourses } from "#server/practices/list-courses.ts";
import { lookAtCourse } from "#server/practices/look-at-course.ts";
import { markCourseDay, markPractised } from "#server/practices/mark-course-day.ts";
import { switchPractice } from "#server/practices/switch-practice.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
const { maya, tomas, iris } = await wholeCast();
const course = courses[0]!;
const { slug } = course;
beforeEach(async () => {
  forgetPaces();
  await database().delete(courseRun);
});

const mark = (week: number, day: number, to = "done", who = maya) =>
  markCourseDay(who.caller, { slug, week, day, to });
const standing = async (who = maya) => {
  const seen = await lookAtCourse(who.caller, { slug });
  if (!seen.ok) throw new Error(seen.reason);
  return seen.value;
};

describe("a course", () => {
  test("is begun once at a time, also with two taps at the same moment", async () => {
    expect((await standing()).run).toBeNull();
    await Promise.all([1, 2, 3].map(() => beginCourse(maya.caller, { slug })));
    expect(await database().$count(courseRun)).toBe(1);
    expect((await standing()).run).toEqual({ week: 1, today: 1, daysDone: 0 });
    expect((await standing(tomas)).run).toBeNull();
    expect(await listCourses(maya.caller, {})).toMatchObject({
      value: [{ slug, weeks: course.weeks.length, myWeek: 1 }],
    });
    expect(await listCourses(tomas.caller, {})).toMatchObject({ value: [{ myWeek: null }] });
  });

  test("goes on from day to day; a day done twice is done once, and can be opened again", async () => {
    await beginCourse(maya.caller, { slug });
    await Promise.all([mark(1, 1), mark(1, 1), mark(1, 1)]);
    expect(await database().$count(courseDay)).toBe(1);
    expect((await standing()).run).toEqual({ week: 1, today: 2, daysDone: 1 });
    expect((await standing()).weeks[0]!.days.map(({ isDone }) => isDone).slice(0, 2)).toEqual([
      true,
      false,
    ]);
    await mark(1, 1, "open");
    expect((await standing()).run).toMatchObject({ today: 1, daysDone: 0 });
  });

  test("has no today when a week's days are done, and goes to the next when somebody says so", async () => {
    await beginCourse(maya.caller, { slug });
    for (const day of course.weeks[0]!.days.keys()) await mark(1, day + 1);
    expect((await standing()).run).toMatchObject({ week: 1, today: null });
    const next = () => chooseWeek(maya.caller, { slug, week: 2 });
    expect(await Promise.all([next(), next()])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await standing()).run).toMatchObject({ week: 2, today: 1 });
  });

  test("lets a week be done again from its first day, and the others stay as they are", async () => {
    await beginCourse(maya.caller, { slug });
    await mark(1, 1);
    await mark(2, 1);
    await chooseWeek(maya.caller, { slug, week: 1, again: "on" });
    expect((await standing()).run).toEqual({ week: 1, today: 1, daysDone: 1 });
  });

  test("ends when somebody likes, and can be begun anew", async () => {
    await beginCourse(maya.caller, { slug });
    await mark(1, 1);
    await Promise.all([1, 2].map(() => endCourse(maya.caller, { slug })));
    expect(await standing()).toMatchObject({ run: null, timesEnded: 1 });
    await beginCourse(maya.caller, { slug });
    expect(await standing()).toMatchObject({ run: { week: 1, daysDone: 0 }, timesEnded: 1 });
  });

  test("notes the day that the player practised, where one is under way", async () => {
    const { accountId } = maya.caller.actor;
    await markPractised(accountId, `${slug}/1/2`);
    await beginCourse(maya.caller, { slug });
    for (const place of [`${slug}/1/2`, `${slug}/1/2`, `${slug}/99/1`, "nothing/1/1", "x"])
      await markPractised(accountId, place);
    expect(await database().$count(courseDay)).toBe(1);
    expect((await standing()).weeks[0]!.days[1]).toMatchObject({ isDone: true });
  });

  test("says which of its practices the centre has switched off", async () => {
    const { practice } = course.weeks[0]!.days[0]!;
    await switchPractice(iris.caller, { slug: practice, to: "off" });
    expect((await standing()).weeks[0]!.days[0]).toMatchObject({ isOff: true });
    await switchPractice(iris.caller, { slug: practice, to: "on" });
  });
});

describe("what a course refuses", () => {
  test("a day or week that there is not, and whatever comes before it has begun", async () => {
    const before = { reason: "conflict", message: { key: "practice-pages.course-not-begun" } };
    expect(await mark(1, 1)).toMatchObject(before);
    expect(await chooseWeek(maya.caller, { slug, week: 2 })).toMatchObject(before);
    expect(await endCourse(maya.caller, { slug })).toMatchObject({ ok: true });
    await beginCourse(maya.caller, { slug });
    const { length } = course.weeks;
    expect(await mark(length + 1, 1)).toMatchObject({ reason: "not-found" });
    expect(await mark(1, course.weeks[0]!.days.length + 1)).toMatchObject({
      ok: false,
    });
    expect(await chooseWeek(maya.caller, { slug, week: length + 1 })).toMatchObject({
      reason: "not-found",
    });
    for (const field of ["slug", "week", "day", "to"])
      await tryField(
        markCourseDay,
        () => maya.caller,
        { slug, week: 1, day: 1, to: "open" },
        field,
      );
    for (const field of ["slug", "week"])
      await tryField(chooseWeek, () => maya.caller, { slug, week: 1 }, field);
    expect(await database().$count(courseDay)).toBe(0);
  });

  test("another name, and whoever is signed out", async () => {
    for (const door of [lookAtCourse, beginCourse, endCourse]) {
      expect(await door(maya.caller, { slug: "no-such" })).toMatchObject({ reason: "not-found" });
      expect(await door(nobody(), { slug })).toMatchObject({ reason: "unauthenticated" });
      await tryField(door, () => maya.caller, { slug }, "slug");
    }
    for (const door of [markCourseDay, chooseWeek]) {
      await tryWhole(door, () => maya.caller);
      expect(await door(nobody(), { slug, week: 1, day: 1, to: "done" })).toMatchObject({
        reason: "unauthenticated",
      });
    }
    expect(await listCourses(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});
