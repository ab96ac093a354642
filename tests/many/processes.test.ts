import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { MemberLine } from "#tests/support/member-line.ts";
import { twoProcesses } from "./two-processes.ts";

// Processes are killed and started while others work on the same machine.
vi.setConfig({ testTimeout: 60_000 });

const two = twoProcesses(await freshDatabase());

/** Everybody has everything that was said: each message once, in one order, under its number. */
function expectAllToHave(lines: MemberLine[], count: number): void {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  for (const line of lines) {
    expect(line.messages.map(({ seq }) => seq)).toEqual(all);
    expect(line.toldTwice).toEqual([]);
  }
  const stored = new Map(lines[0]!.messages.map(({ clientId, seq }) => [clientId, seq]));
  const said = lines.flatMap((line) => line.said);
  expect(stored.size).toBe(count);
  expect(said).toHaveLength(count);
  for (const { clientId, seq } of said) expect(stored.get(clientId)).toBe(seq);
}

/** Each says so many things, one every few milliseconds. */
async function sayMany(lines: MemberLine[], each: number, every: number): Promise<void> {
  for (let at = 1; at <= each; at++) {
    for (const [who, line] of lines.entries()) line.say(`${at} of ${who}`);
    await pause(every);
  }
}

async function allHaveAll(lines: MemberLine[], count: number): Promise<void> {
  await Promise.all(lines.map((line) => line.allSent()));
  await Promise.all(lines.map((line) => line.has(count)));
}

test("a message reaches the people of every process, in one order and once", async () => {
  const { group, members } = await two.group(4);
  const lines = await Promise.all(
    members.map((one, at) => two.line(one, group, (at % 2) as 0 | 1)),
  );
  await sayMany(lines, 25, 2);
  await allHaveAll(lines, 100);
  expectAllToHave(lines, 100);
  // Heard by being told, not by asking for it.
  for (const line of lines) expect(line.told.length).toBeGreaterThan(90);
});

test("who leaves on one process hears nothing on the other from then on", async () => {
  const { group, members } = await two.group(2);
  const stays = await two.line(members[0]!, group, 0);
  const leaves = await two.line(members[1]!, group, 1);
  await two.process(0).does("leaveGroup", members[1]!, { slug: group.slug });
  const left = performance.now();
  await expect.poll(() => leaves.closedAt.length, { interval: 5 }).toBeGreaterThan(0);
  expect(leaves.closedAt[0]! - left).toBeLessThan(500);
  stays.say("Only among us.");
  await stays.allSent();
  await expect(leaves.ask("messages:read", { slug: group.slug })).resolves.toMatchObject({
    reason: "not-found",
  });
  expect(leaves.told).toEqual([]);
});

test("whoever is muted or removed on one process hears it in their open tab on the other at once", async () => {
  const { group, members } = await two.group(3);
  const [moderates, reports, about] = members as [Person, Person, Person];
  const theirs = and(
    eq(membership.groupId, group.id),
    eq(membership.accountId, moderates.account.id),
  );
  await database().update(membership).set({ role: "moderator" }).where(theirs);
  const line = await two.line(about, group, 1);
  const why = { ground: "kindness", reason: "We are kind to each other here.", resolves: false };
  const { slug } = group;
  await makeReport(reports.caller, { slug, personId: about.account.id, reason: "harassment" });
  const list = await listCases(moderates.caller, {});
  const id = list.ok ? list.value.cases[0]?.id : undefined;
  const quickly = { timeout: 1000, interval: 5 };
  await two.process(0).does("doInCase", moderates, { id, deed: "mute", hours: 1, ...why });
  await expect.poll(() => line.silencedAt.length, quickly).toBe(1);
  await two.process(0).does("doInCase", moderates, { id, deed: "remove", ...why });
  await expect.poll(() => line.closedAt.length, quickly).toBe(1);
  await expect(line.ask("messages:read", { slug })).resolves.toMatchObject({ reason: "not-found" });
});

test("who leaves without the processes being told hears nothing after two seconds", async () => {
  const { group, members } = await two.group(2);
  const stays = await two.line(members[0]!, group, 0);
  const leaves = await two.line(members[1]!, group, 1);
  // Done in this process, which is not joined with the others: as if it had been killed right after.
  await leaveGroup(members[1]!.caller, { slug: group.slug });
  const left = performance.now();
  await expect.poll(() => leaves.closedAt.length, { timeout: 4000, interval: 5 }).toBe(1);
  expect(leaves.closedAt[0]! - left).toBeLessThan(2000);
  stays.say("Only among us.");
  await stays.allSent();
  await leaves.ask("messages:read", { slug: group.slug });
  expect(leaves.told).toEqual([]);
});

test("signing out everywhere ends the sockets on every process", async () => {
  const { group, members } = await two.group(1);
  const lines = [await two.line(members[0]!, group, 0), await two.line(members[0]!, group, 1)];
  await two.process(0).does("signOutEverywhere", members[0]!);
  const quickly = { timeout: 500, interval: 5 };
  await expect.poll(() => lines.map((line) => line.isConnected), quickly).toEqual([false, false]);
});

test("a process that stops sends its own people away and leaves the other's alone", async () => {
  const { group, members } = await two.group(2);
  const goes = await two.line(members[0]!, group, 0);
  const stays = await two.line(members[1]!, group, 1);
  await two.process(0).stop();
  expect(goes.isConnected).toBe(false);
  await stays.ask("messages:read", { slug: group.slug });
  expect(stays.connections).toBe(1);
  await two.again(0);
});

test("a process killed under load leaves every acknowledged message, once, with everybody", async () => {
  const { group, members } = await two.group(6);
  const lines = await Promise.all(members.map((one) => two.line(one, group)));
  const quiet = await two.line(members[0]!, group, 1);
  const saying = sayMany(lines, 60, 25);
  await pause(500);
  await two.process(0).kill();
  await two.again(0);
  await saying;
  await allHaveAll(lines, 360);
  await quiet.has(360);
  expectAllToHave(lines, 360);
  expect(Math.max(...lines.map((line) => line.connections))).toBeGreaterThan(1);
});

test("what a killed process had stored but not told reaches the others' people by itself", async () => {
  const { group, members } = await two.group(2);
  const speaks = await two.line(members[0]!, group, 0);
  const hears = await two.line(members[1]!, group, 1);
  await two.redis().kill();
  speaks.say("These are the last words here.");
  await speaks.allSent();
  await two.process(0).kill();
  await hears.has(1);
  expect(hears.told).toEqual([]);
  await two.redis().start();
  await two.again(0);
});

test("a process that stood still catches up its people when it goes on", async () => {
  const { group, members } = await two.group(2);
  const speaks = await two.line(members[0]!, group, 0);
  const hears = await two.line(members[1]!, group, 1);
  two.process(1).signal("SIGSTOP");
  await sayMany([speaks], 30, 40);
  await speaks.allSent();
  expect(hears.lastSeq).toBe(0);
  two.process(1).signal("SIGCONT");
  await hears.has(30);
  expectAllToHave([speaks, hears], 30);
  expect(hears.connections).toBe(1);
});

test("Redis restarted under load costs no message", async () => {
  const { group, members } = await two.group(6);
  const lines = await Promise.all(members.map((one) => two.line(one, group)));
  const saying = sayMany(lines, 60, 25);
  await pause(400);
  await two.redis().kill();
  await pause(300);
  await two.redis().start();
  await saying;
  await allHaveAll(lines, 360);
  expectAllToHave(lines, 360);
  expect(lines.map((line) => line.connections)).toEqual(lines.map(() => 1));
});

test("while Redis hangs, people of one process hear each other at once, and of two a moment later", async () => {
  const { group, members } = await two.group(3);
  const speaks = await two.line(members[0]!, group, 0);
  const near = await two.line(members[1]!, group, 0);
  const far = await two.line(members[2]!, group, 1);
  two.redis().freeze();
  const one = speaks.say("Can you hear me?");
  await near.has(1);
  const heard = performance.now();
  await far.has(1);
  expect(near.told).toHaveLength(1);
  expect(heard - one.at).toBeLessThan(1000);
  expect(performance.now() - one.at).toBeLessThan(4000);
  const ready = await fetch(`${two.address(1)}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ checks: { redis: "warn" } });
  two.redis().resume();
  await expect
    .poll(async () => (await (await fetch(`${two.address(1)}/readyz`)).json()).checks.redis, {
      timeout: 5000,
    })
    .toBe("ok");
});
