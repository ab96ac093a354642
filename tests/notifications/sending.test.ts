import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { group, pushKeys, pushSubscription, session } from "#db/schema/index.ts";
import { endDevice } from "#server/accounts/devices.ts";
import { signOut } from "#server/accounts/sign-out.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { log } from "#server/log.ts";
import { notifyGroup, notifySoon } from "#server/notifications/notify-group.ts";
import { notifyMembers } from "#server/notifications/notify-members.ts";
import { sendPush } from "#server/notifications/send-push.ts";
import { sendTestPush } from "#server/notifications/send-test-push.ts";
import { sweepGroups } from "#server/notifications/sweep-groups.ts";
import { watchPosts } from "#server/notifications/watch-posts.ts";
import { forgetPaces } from "#server/pace.ts";
import type { Jobs } from "#server/queue.ts";
import { groupOf, nobody, person, type Group } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import {
  doJobsAsIfLater,
  pushService,
  stored,
  wokenBrowserOf,
  type Browser,
} from "#tests/support/push.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
const service = await pushService();
const ruth = await person("Ruth Heron");
const maya = await person("Maya");

let room: Group;
let phone: Browser;
let nth = 0;
beforeEach(async () => {
  forgetPaces();
  service.reset();
  await bareSql()`delete from graphile_worker._private_jobs`;
  await database().delete(session);
  const slug = `mornings-${(nth += 1)}`;
  room = await groupOf({ slug, name: "Early mornings", moderators: [ruth], members: [maya] });
  phone = await wokenBrowserOf(maya, service);
});

interface Waiting {
  task: string;
  payload: Jobs["send-push"];
  seconds: number;
}
/** What waits in the queue, with the seconds until its time. */
const waiting = () =>
  bareSql()<Waiting[]>`
    select t.identifier as task, j.payload, extract(epoch from j.run_at - now())::float as seconds
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts order by j.id`;
const subscriptions = () =>
  database().select().from(pushSubscription).where(eq(pushSubscription.accountId, maya.account.id));
/** As far as one job for Maya's phone, which waits. */
async function readyToSend() {
  const seq = await stored(room.id, ruth, { mentions: [maya] });
  await notifyGroup({ groupId: room.id });
  await notifyMembers({ groupId: room.id, after: seq - 1, until: seq, beyond: null });
  await bareSql()`delete from graphile_worker._private_jobs where key is null`;
  const [job] = await waiting();
  return { seq, push: job!.payload };
}

describe("a letter", () => {
  it("carries no word, no person and no group's name, inside or outside", async () => {
    const { seq } = await readyToSend();
    await doWaitingJobs();
    const [letter] = phone.letters();
    const note = phone.read(letter!);
    expect(note).toEqual({
      url: `/groups/${room.slug}?at=${seq}#message-${seq}`,
      tag: `group-${room.id}`,
      kind: "mention",
    });
    const outside = JSON.stringify(letter!.headers) + letter!.body.toString("latin1");
    for (const secret of ["heron", "Heron", "Maya", "Early", room.slug, ruth.account.id])
      expect(outside).not.toContain(secret);
    expect(letter!.headers).toMatchObject({
      "content-encoding": "aes128gcm",
      urgency: "high",
      ttl: expect.stringMatching(/^14(3\d\d|400)$/),
    });
  });

  it("is signed with the centre's key for the push service alone", async () => {
    await readyToSend();
    await doWaitingJobs();
    const { authorization = "" } = phone.letters()[0]!.headers;
    const [, token = "", key] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
    const claims: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
    );
    const [kept] = await database().select().from(pushKeys);
    expect(key).toBe(kept?.publicKey);
    expect(claims).toMatchObject({ aud: service.address, sub: "mailto:no-reply@localhost" });
  });

  it("has the same length and an unrelated topic, whatever group it is about", async () => {
    const other = await groupOf({ slug: "n", moderators: [ruth], members: [maya] });
    for (const { id } of [room, other]) {
      await stored(id, ruth, { mentions: [maya] });
      await notifySoon(id);
    }
    const tablet = await wokenBrowserOf(maya, service);
    await doJobsAsIfLater();
    const letters = [...phone.letters(), ...tablet.letters()];
    expect(new Set(letters.map(({ body }) => body.length)).size).toBe(1);
    expect(new Set(letters.map(({ headers }) => headers.topic)).size).toBe(4);
  });

  it("leaves no word of what was said in the queue", async () => {
    await say(ruth, room.slug, "a very private sentence");
    await notifySoon(room.id);
    await bareSql()`update graphile_worker._private_jobs set run_at = now()`;
    await notifyGroup({ groupId: room.id });
    const rows = await bareSql()`select payload::text from graphile_worker._private_jobs`;
    expect(JSON.stringify(rows)).not.toContain("private");
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe("before it is sent, one looks again", () => {
  it("and sends nothing for what was read meanwhile", async () => {
    const { seq } = await readyToSend();
    await markRead(maya.caller, { slug: room.slug, seq });
    await doWaitingJobs();
    expect(service.arrived).toEqual([]);
  });

  it("and tells of what is still unread", async () => {
    const { seq, push } = await readyToSend();
    const next = await stored(room.id, ruth, { mentions: [maya] });
    await markRead(maya.caller, { slug: room.slug, seq });
    await sendPush({ ...push, until: next });
    expect(phone.letters().map((letter) => phone.read(letter).url)).toEqual([
      `/groups/${room.slug}?at=${next}#message-${next}`,
    ]);
  });

  it("and sends nothing when its time is over, or the session is", async () => {
    const { push } = await readyToSend();
    await sendPush({ ...push, expires: new Date(Date.now() - 1).toISOString() });
    await database()
      .update(session)
      .set({ expiresAt: new Date(Date.now() - 1) });
    await sendPush(push);
    expect(service.arrived).toEqual([]);
  });

  it("and a device that was signed out is not there any more", async () => {
    await readyToSend();
    await signOut(phone.caller, {});
    expect(await subscriptions()).toEqual([]);
    await doWaitingJobs();
    expect(service.arrived).toEqual([]);
  });

  it("and signing out everywhere takes every device", async () => {
    await wokenBrowserOf(maya, service);
    expect(await subscriptions()).toHaveLength(2);
    await endDevice(phone.caller, { device: "all" });
    expect(await subscriptions()).toEqual([]);
  });
});

describe("a push service that answers", () => {
  it.each([404, 410])("%i is asked no more: the subscription is forgotten", async (status) => {
    await readyToSend();
    service.answers(() => ({ status }));
    await doWaitingJobs();
    expect([await subscriptions(), await waiting()]).toEqual([[], []]);
  });

  it("429 is given the time that it asks for, and nobody shortens it", async () => {
    await readyToSend();
    service.answers(() => ({ status: 429, headers: { "Retry-After": "1800" } }));
    await doWaitingJobs();
    const [job] = await waiting();
    expect(job!.seconds).toBeGreaterThan(1790);
    expect(job!.seconds).toBeLessThan(1801);
    const seq = await stored(room.id, ruth, { mentions: [maya] });
    await notifyMembers({ groupId: room.id, after: seq - 1, until: seq, beyond: null });
    const after = await waiting();
    expect(after).toHaveLength(1);
    expect(after[0]!.seconds).toBeGreaterThan(1790);
    expect(after[0]!.payload).toMatchObject({ until: seq });
    service.reset();
    await doJobsAsIfLater();
    expect(phone.letters()).toHaveLength(1);
  });

  it("503 is asked again, later each time, until nobody wants to be woken any more", async () => {
    await readyToSend();
    service.answers(() => ({ status: 503 }));
    const pauses: number[] = [];
    for (;;) {
      await doJobsAsIfLater();
      const [job] = await waiting();
      if (!job) break;
      pauses.push(job.seconds);
      const left = Date.parse(job.payload.expires) - Date.now() - job.seconds * 1000;
      expect(left).toBeGreaterThan(0);
      const expires = new Date(Date.now() + left).toISOString();
      const older = JSON.stringify({ ...job.payload, expires });
      await bareSql()`update graphile_worker._private_jobs set payload = ${older}::text::json`;
    }
    expect(pauses.length).toBeGreaterThan(5);
    expect(pauses.length).toBeLessThan(14);
    expect(pauses[0]).toBeGreaterThan(20);
    expect(pauses[4]).toBeGreaterThan(pauses[0]! * 4);
    expect(await subscriptions()).toHaveLength(1);
  });

  it("400 keeps nobody busy, and the log says so without the address", async () => {
    await readyToSend();
    const warned = vi.spyOn(log, "warn");
    service.answers(() => ({ status: 400 }));
    await doWaitingJobs();
    expect([(await subscriptions()).length, await waiting()]).toEqual([1, []]);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(warned.mock.calls)).toMatch(/"status":400/);
    expect(JSON.stringify(warned.mock.calls)).not.toContain("127.0.0.1");
    warned.mockRestore();
  });

  it("with another address is not followed there", async () => {
    await readyToSend();
    service.answers(() => ({ status: 307, headers: { Location: `${service.address}/elsewhere` } }));
    await doWaitingJobs();
    expect(service.arrived).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  it("nothing at all is asked again", async () => {
    const { push } = await readyToSend();
    await database()
      .update(pushSubscription)
      // Nothing listens on port 1.
      .set({ endpoint: "http://127.0.0.1:1/to/nobody" });
    await bareSql()`delete from graphile_worker._private_jobs`;
    await sendPush(push);
    expect(await waiting()).toMatchObject([{ task: "send-push", payload: { tries: 1 } }]);
  });
});

describe("what was said is taken once", () => {
  it("by whichever of several processes comes first", async () => {
    await stored(room.id, ruth, { mentions: [maya] });
    const { id: groupId } = room;
    await Promise.all(Array.from({ length: 8 }, () => notifyGroup({ groupId })));
    expect(await waiting()).toMatchObject([
      { task: "notify-members", payload: { groupId, after: 0, until: 1 } },
    ]);
    await doWaitingJobs();
    expect(phone.letters()).toHaveLength(1);
  });

  it("by the sweep when a killed process could not ask any more, and once by two sweeps", async () => {
    await stored(room.id, ruth, { mentions: [maya] });
    await Promise.all([sweepGroups(), sweepGroups()]);
    const asked = await waiting();
    expect(asked.filter(({ payload }) => payload.groupId === room.id)).toHaveLength(1);
    await Promise.all([doJobsAsIfLater(), doJobsAsIfLater()]);
    await doWaitingJobs();
    // Rooms of earlier tests are swept as well.
    const tags = phone.letters().map((letter) => phone.read(letter).tag);
    expect(tags.filter((tag) => tag === `group-${room.id}`)).toHaveLength(1);
    expect(new Set(tags).size).toBe(tags.length);
    await bareSql()`delete from graphile_worker._private_jobs`;
    await sweepGroups();
    expect(await waiting()).toEqual([]);
  });

  it("also when its job was done again because nobody wrote down that it was done", async () => {
    const seq = await stored(room.id, ruth, { mentions: [maya] });
    const page = { groupId: room.id, after: seq - 1, until: seq, beyond: null };
    await notifyMembers(page);
    await notifyMembers(page);
    await doWaitingJobs();
    expect(phone.letters()).toHaveLength(1);
  });

  it("with messages that come while members are told, in the next run", async () => {
    const { id: groupId } = room;
    for (let run = 1; run <= 3; run++) {
      await stored(groupId, ruth, { mentions: [maya] });
      await notifyGroup({ groupId });
    }
    const runs = await waiting();
    expect(runs.map(({ payload: { after, until } }) => [after, until])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const [row] = await database().select().from(group).where(eq(group.id, groupId));
    expect(row).toMatchObject({ lastSeq: 3, notifiedSeq: 3 });
  });
});

describe("after messages were posted", () => {
  const asked = () =>
    vi.waitFor(async () => expect(await waiting()).toHaveLength(1), {
      timeout: 5000,
      interval: 10,
    });

  it("one timer waits for a group, however much is said meanwhile", async () => {
    const wait = 54_321;
    const timers = vi.spyOn(globalThis, "setTimeout");
    const stop = watchPosts(wait);
    for (const words of ["one", "two", "three"]) await say(ruth, room.slug, words);
    const started = () => timers.mock.calls.filter(([, time]) => time === wait).length;
    await vi.waitFor(() => expect(started()).toBe(1));
    await new Promise((done) => setImmediate(() => setImmediate(done)));
    expect(started()).toBe(1);
    stop();
    timers.mockRestore();
  });

  it("they are asked for a moment later, and what comes then moves that moment no further", async () => {
    const stop = watchPosts(20);
    await say(ruth, room.slug, "one");
    await asked();
    const [job] = await waiting();
    expect(job).toMatchObject({ task: "notify-group", payload: { groupId: room.id } });
    expect(job!.seconds).toBeGreaterThan(4);
    const runAt = await bareSql()`select run_at from graphile_worker._private_jobs`;
    await say(ruth, room.slug, "two");
    await vi.waitFor(
      async () => {
        const [{ revision } = {}] =
          await bareSql()`select revision from graphile_worker._private_jobs`;
        expect(revision).toBeGreaterThan(0);
      },
      { timeout: 5000, interval: 10 },
    );
    stop();
    expect(await bareSql()`select run_at from graphile_worker._private_jobs`).toEqual(runAt);
  });

  it("nothing is asked for any more once the house is closing", async () => {
    const stop = watchPosts(0);
    stop();
    await say(ruth, room.slug, "late");
    await new Promise((done) => setImmediate(() => setImmediate(done)));
    expect(await waiting()).toEqual([]);
  });
});

describe("a test", () => {
  it("wakes this device, and says so once its push service has taken it", async () => {
    expect(await sendTestPush(phone.caller, {})).toEqual({ ok: true, value: null });
    expect(phone.letters().map((letter) => phone.read(letter))).toEqual([
      { url: "/me/notifications", tag: "test", kind: "test" },
    ]);
  });

  it("says what is in its way", async () => {
    service.answers(() => ({ status: 503 }));
    expect(await sendTestPush(phone.caller, {})).toMatchObject({
      reason: "unavailable",
      message: { key: "notifications.not-taken" },
    });
    service.answers(() => ({ status: 410 }));
    expect(await sendTestPush(phone.caller, {})).toMatchObject({
      reason: "conflict",
      message: { key: "notifications.gone" },
    });
    expect(await sendTestPush(phone.caller, {})).toMatchObject({
      reason: "conflict",
      message: { key: "notifications.is-off" },
    });
    expect(await sendTestPush(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});
