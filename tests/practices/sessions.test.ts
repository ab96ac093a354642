import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { forgetPaces } from "#server/pace.ts";
import { beginCourse } from "#server/practices/begin-course.ts";
import { lookAtCourse } from "#server/practices/look-at-course.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { whatHelps } from "#server/practices/what-helps.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const session = (more: Record<string, unknown> = {}) => ({
  clientId: randomUUID(),
  practice: "longer-breath-out",
  startedAt: minutesAgo(3),
  before: "7",
  after: "4",
  ...more,
});
const practise = (who: Person, more?: Record<string, unknown>) =>
  recordSession(who.caller, session(more));
const rowsOf = ({ account: { id } }: Person) =>
  database().select().from(practiceSession).where(eq(practiceSession.accountId, id));

let count = 0;
const someone = () => person(`Someone ${(count += 1)}`);

describe("that somebody practised", () => {
  test("is recorded with its minutes and ratings, and the state of a check-in just before", async () => {
    const maya = await someone();
    await saveCheckIn(maya.caller, { clientId: randomUUID(), arousal: 3, ago: 60 * 60_000 });
    expect(await practise(maya)).toMatchObject({
      value: { minutes: 3, before: 7, after: 4, stateBefore: "activated", stateAfter: null },
    });
    expect(await rowsOf(maya)).toMatchObject([{ modality: "breathwork", timeZone: "UTC" }]);
  });

  test("needs no rating, and knows no state when nothing was noted for hours", async () => {
    const maya = await someone();
    await saveCheckIn(maya.caller, { clientId: randomUUID(), arousal: -3, ago: 4 * 60 * 60_000 });
    expect(await practise(maya, { before: "", after: undefined })).toMatchObject({
      value: { before: null, after: null, stateBefore: null },
    });
  });

  test("is recorded once for a client id, also when it comes twice at the same moment", async () => {
    const maya = await someone();
    const once = session();
    const answers = await Promise.all([1, 2, 3].map(() => recordSession(maya.caller, once)));
    answers.push(await recordSession(maya.caller, { ...once, after: 9 }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rowsOf(maya)).toHaveLength(1);
  });

  test("takes a rating that comes with the same session later, and keeps what was said first", async () => {
    const maya = await someone();
    const once = session({ after: "", seconds: 200 });
    await recordSession(maya.caller, once);
    const rated = { ...once, before: 1, after: 4, stateAfter: "settled" };
    const answer = await recordSession(maya.caller, rated);
    expect(answer).toMatchObject({ value: { before: 7, after: 4, stateAfter: "settled" } });
    expect(await recordSession(maya.caller, { ...once, after: 0 })).toEqual(answer);
    expect(await rowsOf(maya)).toMatchObject([{ after: 4, before: 7 }]);
  });

  test("marks the day of the course that it was for, and no other", async () => {
    const maya = await someone();
    await beginCourse(maya.caller, { slug: "mindfulness-weeks" });
    await practise(maya, { courseDay: "mindfulness-weeks/1/2" });
    await practise(maya, { courseDay: "flying-weeks/1/2" });
    expect(await practise(maya, { courseDay: "nonsense" })).toMatchObject({ ok: false });
    const course = await lookAtCourse(maya.caller, { slug: "mindfulness-weeks" });
    expect(JSON.stringify(course).match(/"isDone":true/g)).toHaveLength(1);
  });

  test("counts no longer than its practice lasts where a page was left open, and not below a minute", async () => {
    const maya = await someone();
    for (const minutes of [11, 300, 30 * 60])
      expect(await practise(maya, { startedAt: minutesAgo(minutes) })).toMatchObject({
        value: { minutes: 10 },
      });
    expect(await practise(maya, { seconds: "4500" })).toMatchObject({ value: { minutes: 60 } });
    expect(await practise(maya, { startedAt: minutesAgo(0) })).toMatchObject({
      value: { minutes: 1 },
    });
  });

  test("is refused in words when it is out of its range, too old or still to come", async () => {
    const maya = await someone();
    const refusedAt = (field: string) => ({ ok: false, fields: { [field]: expect.anything() } });
    expect(await practise(maya, { before: 11 })).toMatchObject(refusedAt("before"));
    expect(await practise(maya, { after: -1 })).toMatchObject(refusedAt("after"));
    expect(await practise(maya, { practice: "flying" })).toMatchObject(refusedAt("practice"));
    expect(await practise(maya, { startedAt: minutesAgo(-5) })).toMatchObject(refusedAt("form"));
    expect(await practise(maya, { startedAt: minutesAgo(49 * 60) })).toMatchObject(
      refusedAt("form"),
    );
    expect(await rowsOf(maya)).toEqual([]);
    for (const field of ["clientId", "practice", "startedAt", "ago", "stateBefore", "stateAfter"]) {
      forgetPaces();
      await tryField(recordSession, () => maya.caller, session(), field);
    }
    await tryWhole(recordSession, () => maya.caller);
    expect(await recordSession(nobody(), session())).toMatchObject({ reason: "unauthenticated" });
  });
});

describe("what helps", () => {
  test("is told by practice and state from three rated times on: how often, then the means", async () => {
    const [maya, tomas] = [await someone(), await someone()];
    const rated = (before: number, after: number | "", stateBefore = "activated") =>
      practise(maya, { before, after, stateBefore });
    for (const [before, after] of [
      [7, 4],
      [8, 5],
    ] as const)
      await rated(before, after);
    await rated(9, "");
    await rated(3, 1, "shutdown");
    expect(await whatHelps(maya.caller, {})).toMatchObject({ value: [] });
    await rated(6, 6);
    expect(await whatHelps(maya.caller, {})).toEqual({
      ok: true,
      value: [
        {
          practice: "longer-breath-out",
          name: { en: "A longer breath out", es: "Una exhalación más larga" },
          state: "activated",
          times: 3,
          eased: 2,
          before: 7,
          after: 5,
        },
      ],
    });
    expect(await whatHelps(tomas.caller, {})).toMatchObject({ value: [] });
    expect(await whatHelps(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});
