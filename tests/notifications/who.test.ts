import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { account, membership, message, personalBlock } from "#db/schema/index.ts";
import { changeQuietHours } from "#server/accounts/change-preferences.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { resumeGroup } from "#server/groups/resume-group.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { setNotifyLevel } from "#server/notifications/set-notify-level.ts";
import { notifySoon } from "#server/notifications/notify-group.ts";
import { groupOf, person, type Group, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doJobsAsIfLater, pushService, stored, wokenBrowserOf } from "#tests/support/push.ts";
import { posted } from "#tests/support/say.ts";

await freshDatabase();
const service = await pushService();
const ruth = await person("Ruth");
const maya = await person("Maya", { timeZone: "Europe/Madrid" });
const dani = await person("Dani");
const phone = await wokenBrowserOf(maya, service);
const ruthsPhone = await wokenBrowserOf(ruth, service);

let room: Group;
let nth = 0;
beforeEach(async () => {
  service.reset();
  const slug = `room-${(nth += 1)}`;
  room = await groupOf({ slug, moderators: [ruth], members: [maya, dani] });
});

const level = (chosen: string) => setNotifyLevel(maya.caller, { slug: room.slug, level: chosen });
/** What Maya's phone was woken for, once all that waits is done. */
async function heard() {
  await notifySoon(room.id);
  await doJobsAsIfLater();
  const letters = phone.letters().map((letter) => phone.read(letter));
  service.reset();
  return letters.map(({ kind, url }) => [kind, url]);
}
const at = (seq: number) => `/groups/${room.slug}?at=${seq}#message-${seq}`;

describe("by their level a member is told of", () => {
  it("mentions and replies, as long as they chose nothing", async () => {
    await stored(room.id, ruth);
    const own = await stored(room.id, maya);
    expect(await heard()).toEqual([]);
    await stored(room.id, ruth);
    const answer = await stored(room.id, dani, { replyTo: own });
    expect(await heard()).toEqual([["answer", at(answer)]]);
    const mention = await stored(room.id, ruth, { mentions: [dani, maya] });
    await stored(room.id, ruth);
    expect(await heard()).toEqual([["mention", at(mention)]]);
  });

  it("everything, what was said to them before what was said to all", async () => {
    await level("all");
    const first = await stored(room.id, ruth);
    await stored(room.id, dani);
    expect(await heard()).toEqual([["new", at(first)]]);
    await stored(room.id, ruth);
    const mention = await stored(room.id, dani, { mentions: [maya] });
    expect(await heard()).toEqual([["mention", at(mention)]]);
  });

  it("nothing, whoever speaks to them", async () => {
    await level("nothing");
    const own = await stored(room.id, maya);
    await stored(room.id, ruth, { mentions: [maya], replyTo: own });
    expect(await heard()).toEqual([]);
  });

  it("once for a run, however much was said", async () => {
    await level("all");
    for (let times = 0; times < 5; times++) await stored(room.id, ruth, { mentions: [maya] });
    expect(await heard()).toHaveLength(1);
    expect(await heard()).toEqual([]);
  });
});

describe("nobody is woken", () => {
  beforeEach(() => level("all"));

  it("for what they said themselves, also to themselves", async () => {
    const own = await stored(room.id, maya);
    await stored(room.id, maya, { mentions: [maya], replyTo: own });
    expect(await heard()).toEqual([]);
  });

  it("while they rest from the group", async () => {
    await pauseGroup(maya.caller, { slug: room.slug });
    await stored(room.id, ruth, { mentions: [maya] });
    expect(await heard()).toEqual([]);
    await resumeGroup(maya.caller, { slug: room.slug });
    expect(await heard()).toEqual([]);
  });

  it("after they have left", async () => {
    await stored(room.id, ruth, { mentions: [maya] });
    await leaveGroup(maya.caller, { slug: room.slug });
    expect(await heard()).toEqual([]);
  });

  it("while their account is suspended", async () => {
    const suspend = (suspendedAt: Date | null) =>
      database().update(account).set({ suspendedAt }).where(eq(account.id, maya.account.id));
    await suspend(new Date());
    await stored(room.id, ruth, { mentions: [maya] });
    expect(await heard()).toEqual([]);
    await suspend(null);
  });

  it("by somebody whom they do not want to hear", async () => {
    const block = { accountId: maya.account.id, blockedId: dani.account.id };
    await database().insert(personalBlock).values(block);
    await stored(room.id, dani, { mentions: [maya] });
    expect(await heard()).toEqual([]);
    const others = await stored(room.id, ruth);
    expect(await heard()).toEqual([["new", at(others)]]);
    await database().delete(personalBlock).where(eq(personalBlock.accountId, maya.account.id));
  });

  it("for what was taken back or hidden", async () => {
    await stored(room.id, ruth, { mentions: [maya] });
    await stored(room.id, ruth, { mentions: [maya] });
    await database()
      .update(message)
      .set({
        deletedAt: sql`case when ${message.seq} = 1 then now() end`,
        hiddenAt: sql`case when ${message.seq} = 2 then now() end`,
      })
      .where(eq(message.groupId, room.id));
    expect(await heard()).toEqual([]);
  });

  it("for what they have read on any device", async () => {
    await stored(room.id, ruth);
    const seq = await stored(room.id, ruth, { mentions: [maya] });
    await markRead(maya.caller, { slug: room.slug, seq });
    expect(await heard()).toEqual([]);
    const next = await stored(room.id, ruth);
    expect(await heard()).toEqual([["new", at(next)]]);
  });

  it("in their quiet hours, and again once these are over", async () => {
    const wall = (minutes: number) =>
      new Date(Date.now() + minutes * 60_000).toLocaleTimeString("en-GB", {
        timeZone: "Europe/Madrid",
        hour: "2-digit",
        minute: "2-digit",
      });
    const quiet = (from: string, until: string) =>
      changeQuietHours(maya.caller, { quiet: "on", from, until });
    await quiet(wall(-60), wall(60));
    await stored(room.id, ruth);
    expect(await heard()).toEqual([]);
    await quiet(wall(60), wall(120));
    const later = await stored(room.id, ruth);
    expect(await heard()).toEqual([["new", at(later)]]);
    await changeQuietHours(maya.caller, {});
  });
});

it("the author's own devices stay quiet while the others' are woken", async () => {
  await level("all");
  await setNotifyLevel(ruth.caller, { slug: room.slug, level: "all" });
  await stored(room.id, ruth);
  await notifySoon(room.id);
  await doJobsAsIfLater();
  expect([phone.letters().length, ruthsPhone.letters().length]).toEqual([1, 0]);
});

it("a name after an @ and an answer, said through the real door, reach who is meant", async () => {
  const post = async (who: Person, body: string, replyTo?: number) => {
    const input = { slug: room.slug, clientId: randomUUID(), body, replyTo };
    return posted(await postMessage(who.caller, input)).seq;
  };
  const own = await post(maya, "Good morning");
  const mention = await post(dani, "And to you, @Maya");
  expect(await heard()).toEqual([["mention", at(mention)]]);
  const reply = await post(ruth, "Slept well", own);
  expect(await heard()).toEqual([["answer", at(reply)]]);
});

it("all of somebody's devices are woken", async () => {
  const tablet = await wokenBrowserOf(maya, service);
  await stored(room.id, ruth, { mentions: [maya] });
  await notifySoon(room.id);
  await doJobsAsIfLater();
  expect([phone.letters().length, tablet.letters().length]).toEqual([1, 1]);
});

it("everybody in a large group is told once, page by page", async () => {
  const big = await groupOf({ slug: "big", moderators: [ruth], members: [] });
  const guests = 210; // More than one page.
  // Straight into the tables: by the product's own doors it would take minutes.
  await bareSql()`
    with guest as (
      insert into account (email, display_name, display_name_key, password_hash)
      select 'guest' || n || '@cast.example', 'Guest ' || n, 'guest' || n, '' from
      generate_series(1, ${guests}::int) n returning id
    ), place as (
      insert into membership (group_id, account_id, guidelines_version, notify)
      select ${big.id}, id, 1, 'all' from guest
    ), device as (
      insert into session (id, user_id, expires_at)
      select 'session ' || id, id, now() + interval '1 day' from guest
      returning id, user_id
    )
    insert into push_subscription (account_id, session_id, endpoint, p256dh, auth)
    select user_id, id, ${service.address} || '/guest/' || user_id,
      ${phone.subscription.p256dh}, ${phone.subscription.auth} from device`;
  await stored(big.id, ruth);
  await notifySoon(big.id);
  for (let page = 0; page < 3; page++) await doJobsAsIfLater();
  const paths = service.arrived.map(({ path }) => path).filter((path) => /guest/.test(path));
  expect([paths.length, new Set(paths).size]).toEqual([guests, guests]);
}, 60_000);

it("an outsider sets no level, and hears the same as of a group that does not exist", async () => {
  const noor = await person("Noor");
  const refusals = [
    await setNotifyLevel(noor.caller, { slug: room.slug, level: "all" }),
    await setNotifyLevel(noor.caller, { slug: "nowhere", level: "all" }),
  ];
  expect(refusals[0]).toMatchObject({ reason: "not-found" });
  expect(refusals[0]).toEqual(refusals[1]);
  const rows = await database()
    .select()
    .from(membership)
    .where(eq(membership.accountId, noor.account.id));
  expect(rows).toEqual([]);
});
