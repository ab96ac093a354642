import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { beginChallenge } from "#server/challenges/begin-challenge.ts";
import { joinChallenge } from "#server/challenges/join-challenge.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";
import { endSession } from "#server/accounts/session.ts";
import { blockPerson } from "#server/accounts/block-person.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { escalateCase } from "#server/roster/escalate-case.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { asked } from "#tests/challenges/begun.ts";
import { ask, says } from "#tests/prompts/asked.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets, type Line } from "#tests/support/realtime.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
const sockets = serveSockets();
beforeEach(forgetPaces);

/** A group with everybody who could wrongly hear something of it, each on a connection of their own. */
async function scene() {
  const tag = randomUUID().slice(0, 6);
  const names = ["Speaker", "Listener", "Elsewhere", "Outsider", "Leaver", "Rester", "Signed out"];
  const [speaker, listener, elsewhere, outsider, leaver, rester, signedOut] = await Promise.all(
    names.map((name) => person(`${name} ${tag}`)),
  );
  const slug = `hears-${tag}`;
  const inside = [speaker, listener, elsewhere, leaver, rester, signedOut] as Person[];
  const { id: groupId } = await groupOf({ slug, members: inside });
  const { seq } = await say(speaker!, slug, "before anybody listens");
  const connect = async (who: Person, opens = true): Promise<Line> => {
    const line = await sockets.connect(who);
    if (opens) await line.ask("room:open", { slug });
    return line;
  };
  const lines = {
    speaking: await connect(speaker!),
    listening: await connect(listener!),
    otherDevice: await connect(listener!, false),
    closedRoom: await connect(elsewhere!, false),
    outside: await connect(outsider!),
    left: await connect(leaver!),
    resting: await connect(rester!),
    signedOut: await connect(signedOut!),
  };
  await leaveGroup(leaver!.caller, { slug });
  await pauseGroup(rester!.caller, { slug });
  await Promise.all([lines.left.hears("room:closed"), lines.resting.hears("room:closed")]);
  await endSession(lines.signedOut.sessionHash);
  await lines.signedOut.ended();
  for (const line of Object.values(lines)) line.heard.length = 0;
  return {
    slug,
    groupId,
    seq,
    speaker: speaker!,
    listener: listener!,
    elsewhere: elsewhere!,
    lines,
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;
type LineName = keyof Scene["lines"];

/** What makes each packet go out, and who of the scene may hear it: nobody else does. */
const packets: Record<string, { cause: (on: Scene) => Promise<unknown>; to: LineName[] }> = {
  "messages:posted": {
    cause: ({ speaker, slug }) => say(speaker, slug, "hello"),
    to: ["speaking", "listening"],
  },
  "messages:changed": {
    cause: ({ speaker, slug, seq }) => editMessage(speaker.caller, { slug, seq, body: "better" }),
    to: ["speaking", "listening"],
  },
  "typing:heard": {
    cause: ({ lines, slug }) => lines.speaking.ask("typing:tell", { slug }),
    to: ["listening"],
  },
  "group:read": {
    cause: ({ listener, slug, seq }) => markRead(listener.caller, { slug, seq }),
    to: ["listening", "otherDevice"],
  },
  "group:stirred": {
    cause: ({ speaker, slug }) => say(speaker, slug, "hello"),
    to: ["otherDevice", "closedRoom"],
  },
  "room:closed": {
    cause: ({ listener, slug }) => leaveGroup(listener.caller, { slug }),
    to: ["listening", "otherDevice"],
  },
  "check-in:shared": {
    cause: ({ speaker, slug }) => shareNew(speaker, slug),
    to: ["speaking", "listening", "otherDevice", "closedRoom"],
  },
  "check-in:unshared": {
    cause: async ({ speaker, slug }) => {
      const id = await shareNew(speaker, slug);
      await shareCheckIn(speaker.caller, { id, sharing: "private" });
    },
    to: ["speaking", "listening", "otherDevice", "closedRoom"],
  },
  "prompt:changed": {
    cause: async ({ speaker, slug, groupId }) => {
      const { day } = await ask(groupId);
      await says(speaker, { slug, day }, "for those who answered");
    },
    to: ["speaking", "listening", "otherDevice", "closedRoom"],
  },
  "challenge:changed": {
    cause: ({ speaker, slug, groupId }) => beginOne(speaker, slug, groupId),
    to: ["speaking", "listening", "otherDevice", "closedRoom"],
  },
  "challenge:progress": {
    cause: async ({ speaker, listener, slug, groupId }) => {
      const id = await beginOne(speaker, slug, groupId);
      await joinChallenge(listener.caller, { id });
    },
    to: ["speaking", "listening", "otherDevice", "closedRoom"],
  },
  "care:offered": {
    cause: ({ speaker, slug }) => say(speaker, slug, "I am going to kill myself tonight."),
    to: ["speaking"],
  },
  "waiting:changed": {
    cause: async ({ groupId, speaker, slug }) => {
      await database()
        .update(group)
        .set({ holdsFirst: 1, holdsSince: new Date(0), rulesVersion: 1 })
        .where(eq(group.id, groupId));
      await postMessage(speaker.caller, { slug, clientId: randomUUID(), body: "My first words" });
    },
    to: ["speaking"],
  },
  "desk:changed": {
    cause: async (on) => {
      await moderates(on.elsewhere, on.groupId);
      await reportBy(on.listener, on);
    },
    to: ["closedRoom"],
  },
  "alert:raised": {
    cause: async ({ elsewhere: helper, speaker, groupId, slug }) => {
      await moderates(helper, groupId);
      await standIn(helper.caller, { slug, hours: 1 });
      const asking = await askForAPerson(speaker.caller, {});
      if (!asking.ok) throw new Error(asking.message.key);
      await escalateCase({ caseId: asking.value.caseId, step: 0 });
    },
    to: ["closedRoom"],
  },
  "notice:written": {
    cause: (on) => actAgainstSpeaker(on, "hide"),
    to: ["speaking", "listening", "otherDevice"],
  },
  "room:writing": {
    cause: (on) => actAgainstSpeaker(on, "mute"),
    to: ["speaking"],
  },
  "blocks:changed": {
    cause: ({ listener, speaker }) => blockPerson(listener.caller, { person: speaker.account.id }),
    to: ["listening", "otherDevice"],
  },
};
const moderates = (who: Person, groupId: number) =>
  database()
    .update(membership)
    .set({ role: "moderator" })
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, who.account.id)));
const reportBy = (who: Person, { slug, seq }: Scene) =>
  makeReport(who.caller, { slug, seq, reason: "harassment" });

/** A moderator does something about what the speaker said, which the listener reported. */
async function actAgainstSpeaker(on: Scene, deed: string): Promise<void> {
  await moderates(on.elsewhere, on.groupId);
  await reportBy(on.listener, on);
  const list = await listCases(on.elsewhere.caller, {});
  const id = list.ok ? list.value.cases[0]?.id : undefined;
  const why = { ground: "kindness", reason: "We are kind to each other here.", hours: 1 };
  const answer = await doInCase(on.elsewhere.caller, { id, deed, ...why });
  if (!answer.ok) throw new Error(answer.message.key);
}
/** Somebody begins a challenge in a group where members do so. */
async function beginOne(who: Person, slug: string, groupId: number): Promise<string> {
  await database().update(group).set({ challengesBy: "member" }).where(eq(group.id, groupId));
  const answer = await beginChallenge(who.caller, asked(slug));
  if (!answer.ok) throw new Error(answer.message.key);
  return answer.value.id;
}
async function shareNew(who: Person, slug: string): Promise<string> {
  const input = { clientId: randomUUID(), arousal: 3, note: "for us", sharing: "group", slug };
  const answer = await saveCheckIn(who.caller, input);
  if (!answer.ok) throw new Error(answer.message.key);
  return answer.value.id;
}

/** Tried elsewhere: the first by `tests/many`, the second at every stop of the shell. */
const elsewhere = ["room:behind", "house:closing"];

test("every packet that a browser can hear is tried here", () => {
  const contract = readFileSync("server/realtime/contract.ts", "utf8");
  const names = [...contract.matchAll(/^ {2}"([a-z-]+:[a-z-]+)":/gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual([...Object.keys(packets), ...elsewhere].toSorted());
});

describe.each(Object.entries(packets))("%s", (name, { cause, to }) => {
  test(`reaches ${to.join(", ")} and nobody else`, async () => {
    const on = await scene();
    await cause(on);
    await Promise.all(to.map((line) => on.lines[line].hears(name)));
    // What follows on every line comes after whatever was to be heard on it.
    await Promise.all(
      Object.values(on.lines)
        .filter(({ socket }) => socket.connected)
        .map((line) => line.ask("no:command", {})),
    );
    const heardBy = Object.entries(on.lines)
      .filter(([, { heard }]) => heard.some((one) => one.name === name))
      .map(([line]) => line);
    expect(heardBy.toSorted()).toEqual(to.toSorted());
  });
});

test("nobody hears which reactions are somebody else's own", async () => {
  const on = await scene();
  const { slug, seq } = on;
  await reactToMessage(on.speaker.caller, { slug, seq, kind: "heart", on: true });
  await on.lines.listening.hears("messages:changed");
  const mine = await on.lines.speaking.hears("messages:changed", 2);
  expect(JSON.stringify(on.lines.listening.heard)).not.toContain('"mine"');
  expect(JSON.stringify(mine)).toContain('"mine":["heart"]');
});

test("a member who is removed in the middle of everything hears nothing from that moment", async () => {
  const on = await scene();
  const { slug, seq, speaker, elsewhere: goes } = on;
  const devices = await Promise.all([sockets.connect(goes), sockets.connect(goes)]);
  await Promise.all(devices.map((device) => device.ask("room:open", { slug })));
  const stream = Array.from({ length: 15 }, (_, at) => [
    say(speaker, slug, `while they go ${at}`),
    reactToMessage(speaker.caller, { slug, seq, kind: "heart", on: at % 2 === 0 }),
  ]).flat();
  await leaveGroup(goes.caller, { slug });
  const lengths = await Promise.all(
    devices.map(async (device) => {
      await device.hears("room:closed");
      const at = device.heard.findIndex(({ name }) => name === "room:closed");
      return { device, at };
    }),
  );
  await Promise.all(stream);
  forgetPaces();
  await say(speaker, slug, "after they went");
  await on.lines.listening.hears("messages:posted");
  for (const { device, at } of lengths) {
    await device.ask("no:command", {});
    expect(device.heard.slice(at + 1)).toEqual([]);
  }
});
