import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changeRoom,
  hasGap,
  isBehind,
  lastSeq,
  missing,
  roomFrom,
} from "#app/messages/room-state.ts";
import type { RoomChange, RoomState } from "#app/messages/room-state.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";

/** A group as the server has it: what was said, and the number of the last change of each message. */
class Group {
  readonly said: MessageView[] = [];
  lastChange = 0;
  say(): MessageView {
    const seq = this.said.length + 1;
    const id = `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`;
    const author = { id: "maya", name: "Maya" };
    const message = {
      seq,
      clientId: id,
      author,
      body: `message ${seq}`,
      at: "2026-03-01T10:00:00Z",
    };
    this.said.push(message);
    return message;
  }
  edit(seq: number): MessageView {
    this.lastChange += 1;
    const change = this.lastChange;
    const edited = {
      ...this.said[seq - 1]!,
      body: `edit ${change}`,
      isEdited: true as const,
      change,
    };
    this.said[seq - 1] = edited;
    return edited;
  }
  page(messages: MessageView[], more = false): MessagePage {
    return { messages, more, lastSeq: this.said.length, lastChange: this.lastChange };
  }
  newest = () => this.page(this.said.slice(-50), this.said.length > 50);
  before = (seq: number) => this.page(this.said.slice(Math.max(0, seq - 51), seq - 1), seq > 51);
  around(seq: number): MessagePage {
    return this.page(this.said.slice(Math.max(0, seq - 26), seq + 25), seq > 26);
  }
  after(seq: number, size = 200): MessagePage {
    return this.page(this.said.slice(seq, seq + size), this.said.length > seq + size);
  }
  /** A catch-up, as the server answers `missing(room)`. */
  catchUp(room: RoomState): MessagePage {
    const { after, changesAfter, from } = missing(room);
    const changed = this.said
      .filter(({ change = 0, seq }) => change > changesAfter && seq >= from)
      .sort((a, b) => a.change! - b.change!);
    return { ...this.after(after), changed };
  }
}

function groupOf(count: number): Group {
  const group = new Group();
  for (let times = 0; times < count; times++) group.say();
  return group;
}
const seqs = (room: RoomState) => [room.messages[0]?.seq, lastSeq(room), room.messages.length];
/** What a browser asks for now; it may hear the answer later. */
const askOlder = (room: RoomState, group: Group): RoomChange => {
  const before = room.messages[0]!.seq;
  return { kind: "older", before, page: group.before(before) };
};
const askNewer = (room: RoomState, group: Group): RoomChange => ({
  kind: "newer",
  page: group.after(lastSeq(room)),
});
const askMissing = (room: RoomState, group: Group): RoomChange => ({
  kind: "newer",
  page: group.catchUp(room),
  asked: missing(room),
});
const older = (room: RoomState, group: Group) => changeRoom(room, askOlder(room, group));
const newer = (room: RoomState, group: Group) => changeRoom(room, askNewer(room, group));
const catchUp = (room: RoomState, group: Group) => changeRoom(room, askMissing(room, group));

describe("the stretch of history in the page", () => {
  test("stays bounded while one reads 10,000 messages up and down again", () => {
    const group = groupOf(10_000);
    let room = roomFrom(group.newest());
    let most = 0;
    while (room.hasOlder) {
      room = older(room, group);
      most = Math.max(most, room.messages.length);
    }
    expect(room.messages[0]?.seq).toBe(1);
    expect(room.isFollowing).toBe(false);
    while (!room.isFollowing) {
      room = newer(room, group);
      most = Math.max(most, room.messages.length);
    }
    expect(lastSeq(room)).toBe(10_000);
    expect(room.hasOlder).toBe(true);
    expect(most).toBeLessThanOrEqual(320);
  });

  test("grows below for whoever is at the end, and lets go of the oldest", () => {
    const group = groupOf(50);
    let room = roomFrom(group.newest());
    for (let times = 0; times < 500; times++)
      room = changeRoom(room, { kind: "arrived", messages: [group.say()], isAtEnd: true });
    expect(lastSeq(room)).toBe(550);
    expect(room.messages.length).toBeLessThanOrEqual(320);
    expect(room.hasOlder).toBe(true);
  });

  test("is not taken from under whoever reads further up", () => {
    const group = groupOf(60);
    let room = older(roomFrom(group.newest()), group);
    for (let times = 0; times < 500; times++)
      room = changeRoom(room, { kind: "arrived", messages: [group.say()], isAtEnd: false });
    expect(room.messages[0]?.seq).toBe(1);
    expect(room.messages.length).toBeLessThanOrEqual(320);
    expect([room.isFollowing, room.newest]).toEqual([false, 560]);
    expect(hasGap(room)).toBe(false);
    while (!room.isFollowing) room = newer(room, group);
    expect(lastSeq(room)).toBe(560);
  });

  test("around a message goes on in both directions", () => {
    const group = groupOf(1000);
    const room = changeRoom(roomFrom(group.newest()), { kind: "moved", page: group.around(500) });
    expect(seqs(room)).toEqual([475, 525, 51]);
    expect([room.isFollowing, room.hasOlder]).toEqual([false, true]);
    expect(seqs(older(newer(room, group), group))).toEqual([425, 725, 301]);
  });

  test("what arrives while the newest page is on its way is asked for, and nobody is left behind", () => {
    const group = groupOf(1000);
    const above = changeRoom(roomFrom(group.newest()), { kind: "moved", page: group.around(1) });
    const onItsWay = group.newest();
    const heard: RoomChange = { kind: "arrived", messages: [group.say()], isAtEnd: false };
    const room = changeRoom(changeRoom(above, heard), { kind: "moved", page: onItsWay });
    expect([lastSeq(room), room.isFollowing, isBehind(room)]).toEqual([1000, true, true]);
    const caughtUp = catchUp(room, group);
    expect([lastSeq(caughtUp), caughtUp.isFollowing, hasGap(caughtUp)]).toEqual([
      1001,
      true,
      false,
    ]);
  });

  test("an older page that comes when its reader is elsewhere hides no gap", () => {
    const group = groupOf(1000);
    const above = changeRoom(roomFrom(group.newest()), { kind: "moved", page: group.around(60) });
    const onItsWay = askOlder(above, group);
    const room = changeRoom(above, { kind: "moved", page: group.newest() });
    expect(changeRoom(room, onItsWay)).toBe(room);
  });

  test("whoever was away for 5,000 messages keeps their place and reads on from there", () => {
    const group = groupOf(100);
    const before = roomFrom(group.newest());
    for (let times = 0; times < 5000; times++) group.say();
    let room = catchUp(before, group);
    expect([room.messages[0]?.seq, lastSeq(room)]).toEqual([51, 300]);
    expect([room.isFollowing, room.newest]).toEqual([false, 5100]);
    room = changeRoom(room, { kind: "arrived", messages: [group.say()], isAtEnd: true });
    expect([lastSeq(room), hasGap(room)]).toEqual([300, false]);
    while (!room.isFollowing) room = newer(room, group);
    expect(lastSeq(room)).toBe(5101);
  });
});

describe("changes", () => {
  test("an older state of a message never replaces a newer one", () => {
    const group = groupOf(3);
    const [first, second] = [group.edit(2), group.edit(2)];
    const room = roomFrom(groupOf(3).newest());
    const late = [second, first].reduce(
      (known, view) => changeRoom(known, { kind: "changed", messages: [view] }),
      room,
    );
    expect(late.messages[1]).toEqual(second);
    expect(hasGap(late)).toBe(true);
  });

  test("a page that was read before a change is asked about once more", () => {
    const group = groupOf(120);
    const stale = group.before(71);
    const room = changeRoom(roomFrom(group.newest()), {
      kind: "changed",
      messages: [group.edit(60)],
    });
    const grown = changeRoom(room, { kind: "older", before: 71, page: stale });
    expect(hasGap(grown)).toBe(true);
    const caughtUp = catchUp(grown, group);
    expect(caughtUp.messages).toEqual(group.said.slice(20));
    expect(hasGap(caughtUp)).toBe(false);
  });

  test("what was read before a change that is heard first is asked about once more", () => {
    const group = groupOf(60);
    const room = roomFrom(group.newest());
    group.say();
    const onItsWay = askMissing(room, group);
    const heard = changeRoom(room, { kind: "changed", messages: [group.edit(61)] });
    const grown = changeRoom(heard, onItsWay);
    expect([grown.messages.at(-1)?.body, hasGap(grown)]).toEqual(["message 61", true]);
    expect(catchUp(grown, group).messages).toEqual(group.said.slice(10));
  });

  test("changes that were asked for before more was read above are asked for once more", () => {
    const group = groupOf(120);
    const room = roomFrom(group.newest());
    const above = askOlder(room, group);
    group.edit(60);
    const onItsWay = askMissing(room, group);
    const grown = [above, onItsWay].reduce(changeRoom, room);
    expect(hasGap(grown)).toBe(true);
    expect(catchUp(grown, group).messages).toEqual(group.said.slice(20));
  });

  test("a quoted line goes with the words that it quotes", () => {
    const group = groupOf(2);
    const quote = { seq: 1, author: "Maya", text: "message 1" };
    group.said[1] = { ...group.said[1]!, replyTo: quote };
    const gone = { ...group.said[0]!, author: null, body: "", gone: "hidden" as const, change: 1 };
    const room = changeRoom(roomFrom(group.newest()), { kind: "changed", messages: [gone] });
    expect(room.messages[1]?.replyTo).toEqual({ seq: 1, author: null, text: "", gone: "hidden" });
    expect(JSON.stringify(room.messages)).not.toContain("message 1");
  });

  test("what everyone hears leaves one's own reactions as one knows them", () => {
    const group = groupOf(1);
    const mine = {
      ...group.said[0]!,
      reactions: { heart: 1 },
      mine: ["heart" as const],
      change: 1,
    };
    const all = { ...group.said[0]!, reactions: { heart: 2 }, change: 2 };
    const room = [mine, all].reduce(
      (known, view) => changeRoom(known, { kind: "changed", messages: [view] }),
      roomFrom(group.newest()),
    );
    expect(room.messages[0]).toMatchObject({ reactions: { heart: 2 }, mine: ["heart"] });
  });

  test("come to the same room whatever is lost, doubled, late, read meanwhile or moved to", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom("say", "edit"), heard: fc.integer({ min: 0, max: 2 }) }),
      // So many further steps later the page that was asked for is there.
      fc.record({ kind: fc.constantFrom("older", "newer", "move", "catch-up"), heard: fc.nat(4) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.nat(), (steps, salt) => {
        const group = groupOf(130);
        let room = roomFrom(group.newest());
        const later: MessageView[][] = [];
        let onTheirWay: { change: RoomChange; steps: number }[] = [];
        let at = salt;
        const pick = (most: number) => ((at = (at * 1103515245 + 12345) >>> 0), (at % most) + 1);
        const ask = (change: RoomChange, wait: number) => onTheirWay.push({ change, steps: wait });
        for (const { kind, heard } of steps) {
          if (kind === "say") {
            const messages = [group.say()];
            for (let times = 0; times < heard; times++)
              room = changeRoom(room, { kind: "arrived", messages, isAtEnd: pick(2) === 1 });
          } else if (kind === "edit") {
            const messages = [group.edit(pick(group.said.length))];
            for (let times = 0; times < heard; times++)
              room = changeRoom(room, { kind: "changed", messages });
            if (heard === 0) later.push(messages);
          } else if (kind === "older") ask(askOlder(room, group), heard);
          else if (kind === "newer") ask(askNewer(room, group), heard);
          else if (kind === "move")
            ask({ kind: "moved", page: group.around(pick(group.said.length)) }, heard);
          else ask(askMissing(room, group), heard);
          const there = onTheirWay.filter(({ steps: left }) => left === 0);
          room = there.reduce((known, { change }) => changeRoom(known, change), room);
          onTheirWay = onTheirWay
            .filter(({ steps: left }) => left > 0)
            .map(({ change, steps: left }) => ({ change, steps: left - 1 }));
        }
        room = onTheirWay.reduce((known, { change }) => changeRoom(known, change), room);
        for (const messages of later) room = changeRoom(room, { kind: "changed", messages });
        // Whoever is behind asks, as often as it takes.
        for (let times = 0; times < 3; times++) room = catchUp(room, group);
        const [from, to] = [room.messages[0]!.seq, lastSeq(room)];
        expect(room.messages).toEqual(group.said.slice(from - 1, to));
        expect(hasGap(room)).toBe(false);
        expect(room.newest).toBe(group.said.length);
        if (room.isFollowing) expect(to).toBe(group.said.length);
      }),
      { numRuns: 300 },
    );
  });
});
