import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { MessageView } from "#server/messages/contract.ts";
import type { Group } from "#tests/support/cast.ts";
import type { MemberLine } from "#tests/support/member-line.ts";
import { doNotRead } from "./not-reading.ts";
import { among } from "./processes.ts";
import type { Stage } from "./stage.ts";
import { count, everybodyHasAll, isServed, keepTalking, quantile } from "./talk.ts";

/** Something that goes wrong; answers with one line of what was seen, throws when a promise broke. */
export type Fault = (stage: Stage, size: number) => Promise<string>;

/** The process killed at random moments of sending, `size` times. */
export const killed: Fault = async (stage, size) => {
  let house = await stage.start();
  const { group, members } = await stage.room(4);
  const lines = await Promise.all(members.map((one) => stage.line(one, group).start()));
  const talk = keepTalking(lines);
  const away: number[] = [];
  for (let kill = 0; kill < size; kill++) {
    await isServed(lines);
    await pause(stage.random() * 250);
    const at = performance.now();
    await house.kill();
    house = await stage.start();
    await isServed(lines);
    away.push(performance.now() - at);
  }
  await talk.end();
  const said = await everybodyHasAll(lines, group);
  lines.forEach((line) => line.stop());
  await house.kill();
  return `${size} kills, ${count(said)} messages; served again after ${count(quantile(away, 0.5))} ms (p50)`;
};

/** PostgreSQL restarted, or one of its processes killed, `size` times under load. */
export const databaseRestarted: Fault = async (stage, size) => {
  const house = await stage.start();
  const { group, members } = await stage.room(4);
  const lines = await Promise.all(members.map((one) => stage.line(one, group).start()));
  const talk = keepTalking(lines);
  const away: number[] = [];
  for (let at = 0; at < size; at++) {
    await isServed(lines);
    await pause(stage.random() * 300);
    const began = performance.now();
    if (at % 2 === 0) await stage.database.restart();
    else await stage.database.killBackend();
    await isServed(lines);
    away.push(performance.now() - began);
  }
  await talk.end();
  const said = await everybodyHasAll(lines, group);
  lines.forEach((line) => line.stop());
  await house.kill();
  return `${size} times, ${count(said)} messages; served again after ${count(quantile(away, 0.5))} ms (p50), ${count(Math.max(...away))} ms at most`;
};

/** Somebody comes back after `size` messages. */
export const offline: Fault = async (stage, size) => {
  const house = await stage.start();
  const { group, members } = await stage.room(5);
  const [away, ...lines] = members.map((one) => stage.line(one, group));
  await Promise.all([away!, ...lines].map((line) => line.start()));
  away!.drop();
  const talk = keepTalking(lines, 1);
  while ((lines[0]?.lastSeq ?? 0) < size) await pause(20);
  await talk.end();
  await Promise.all(lines.map((line) => line.allSent()));
  assert.equal(away!.lastSeq, 0);
  const before = performance.now();
  await away!.start();
  await away!.has(lines[0]!.lastSeq);
  const took = performance.now() - before;
  const said = await everybodyHasAll([away!, ...lines], group);
  [away!, ...lines].forEach((line) => line.stop());
  await house.kill();
  return `${count(said)} messages caught up in ${count(took)} ms`;
};

/** `size` messages, each sent up to four times at once from two devices, in no order. */
export const sentAgain: Fault = async (stage, size) => {
  const house = await stage.start();
  const { group, members } = await stage.room(1);
  const devices = [stage.line(members[0]!, group), stage.line(members[0]!, group)];
  await Promise.all(devices.map((line) => line.start()));
  const tries = Array.from({ length: size }, () => crypto.randomUUID()).flatMap((clientId) =>
    Array.from({ length: 1 + Math.floor(stage.random() * 4) }, () => ({
      clientId,
      place: stage.random(),
      device: devices[Math.floor(stage.random() * 2)]!,
    })),
  );
  tries.sort((a, b) => a.place - b.place);
  const answers = new Map<string, Set<number>>();
  const send = async ({ clientId, device }: (typeof tries)[number]) => {
    const seq = await post(device, group, `As if once: ${clientId}`, clientId);
    answers.set(clientId, (answers.get(clientId) ?? new Set()).add(seq));
  };
  while (tries.length > 0) await Promise.all(tries.splice(0, 100).map(send));
  assert.equal(answers.size, size);
  for (const seqs of answers.values()) assert.equal(seqs.size, 1, "the same answer each time");
  await Promise.all(devices.map((line) => line.has(size)));
  await everybodyHasAll(devices, group);
  devices.forEach((line) => line.stop());
  await house.kill();
  return `${count(size)} messages, each once`;
};

/** `size` people come back at once after a restart, spread over three seconds as browsers are. */
export const crowd: Fault = async (stage, size) => {
  let house = await stage.start();
  const { group, members } = await stage.room(size);
  const manner = { comeBackWithin: 3000, patience: 20_000 };
  const lines = members.map((one) => stage.line(one, group, manner));
  await Promise.all(lines.map((line) => line.start()));
  lines[0]!.say("Before.");
  await lines[0]!.allSent();
  await house.kill();
  house = await stage.start();
  const up = performance.now();
  const before = lines.map((line) => line.connections);
  while (lines.some((line, at) => line.connections <= before[at]!)) await pause(5);
  const back = performance.now() - up;
  lines[1]!.say("Good to see you all again.");
  await Promise.all(lines.map((line) => line.has(2)));
  const heard = performance.now() - up;
  assert(heard < 20_000, `it took ${heard} ms`);
  lines.forEach((line) => line.stop());
  await house.kill();
  return `${count(size)} back ${count(back)} ms after the start, a message with all of them by ${count(heard)} ms`;
};

/** Somebody leaves in the middle of everything, `size` times: nothing said later reaches them. */
export const removed: Fault = async (stage, size) => {
  const house = await stage.start();
  const { group, members } = await stage.room(size + 3);
  const stay = members.slice(0, 3).map((one) => stage.line(one, group));
  await Promise.all(stay.map((line) => line.start()));
  const talk = keepTalking(stay, 2);
  for (const member of members.slice(3)) {
    const leaves = await stage.line(member, group).start();
    await leaves.has(leaves.lastSeq + 3);
    await house.does("leaveGroup", member.person, { slug: group.slug }, member.cookie);
    const left = performance.now();
    while (stay.some((line) => !line.said.some(({ at, seq }) => at > left && seq !== null)))
      await pause(2);
    await pause(50);
    const later = new Set(
      stay.flatMap((line) => line.said.filter(({ at }) => at > left).map(({ seq }) => seq)),
    );
    assert.deepEqual(
      leaves.told.filter(({ seq }) => later.has(seq)),
      [],
      "nothing that was said later is heard",
    );
    const answer = await leaves.ask("messages:read", { slug: group.slug });
    assert(!answer.ok && answer.reason === "not-found");
    leaves.stop();
  }
  await talk.end();
  const said = await everybodyHasAll(stay, group);
  stay.forEach((line) => line.stop());
  await house.kill();
  return `${size} left among ${count(said)} messages and heard nothing more`;
};

/** Somebody's device stops reading while `size` megabytes are said. */
export const notReading: Fault = async (stage, size) => {
  const house = await stage.start();
  const { group, members } = await stage.room(2);
  const line = await stage.line(members[0]!, group).start();
  const stuck = await doNotRead(stage.port, members[1]!.cookie, group.slug);
  const body = "So much to say! ".repeat(240).trim();
  const before = house.memory();
  let said = 0;
  while (said * body.length < size * 1_000_000 && !stuck.isCut()) {
    await Promise.all(Array.from({ length: 50 }, () => post(line, group, body)));
    said += 50;
  }
  assert(stuck.isCut(), `who does not read is cut off before ${size} MB wait`);
  const grown = house.memory() - before;
  const back = await stage.line(members[1]!, group).start();
  await back.has(line.lastSeq);
  await everybodyHasAll([line, back], group);
  [line, back].forEach((one) => one.stop());
  await house.kill();
  const megabytes = (said * body.length) / 1_000_000;
  return `cut off after ${megabytes.toFixed(1)} MB (the process grew by ${grown} MB), caught up after that`;
};

/** Two processes behind nginx; one of them or Redis killed at random, `size` times. */
export const manyProcesses: Fault = async (stage, size) => {
  const house = await among(stage);
  const { group, members } = await stage.room(6);
  const address = () => `http://127.0.0.1:${house.port}`;
  const lines = await Promise.all(
    members.map((one) => stage.line(one, group, { address }).start()),
  );
  const talk = keepTalking(lines);
  for (let at = 0; at < size; at++) {
    await isServed(lines);
    await pause(stage.random() * 300);
    await house.strike(Math.floor(stage.random() * 3));
  }
  await talk.end();
  const said = await everybodyHasAll(lines, group);
  lines.forEach((line) => line.stop());
  await house.close();
  return `${size} strikes, ${count(said)} messages`;
};

/** One try to say something, past the outbox; answers with its number. */
async function post(
  line: MemberLine,
  { slug }: Group,
  body: string,
  clientId: string = crypto.randomUUID(),
): Promise<number> {
  const answer = await line.ask<MessageView>("message:post", { slug, clientId, body });
  assert(answer.ok);
  return answer.value.seq;
}
