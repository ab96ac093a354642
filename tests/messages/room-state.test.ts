import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeRoom, hasGap, lastSeq, roomFrom, type RoomState } from "#app/messages/room-state.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";

const clientId = (seq: number) => `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`;
const message = (seq: number): MessageView => ({
  seq,
  clientId: clientId(seq),
  author: { id: "maya", name: "Maya" },
  body: `message ${seq}`,
  at: new Date(1_700_000_000_000 + seq * 1000).toISOString(),
});
const span = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => message(from + index));
const page = (messages: MessageView[], more = false): MessagePage => ({
  messages,
  more,
  lastSeq: messages.at(-1)?.seq ?? 0,
  lastChange: 0,
});
const arrive = (room: RoomState, ...messages: MessageView[]) =>
  changeRoom(room, { kind: "arrived", messages, isAtEnd: true });

describe("a room in the browser", () => {
  test("takes what follows on", () => {
    const room = arrive(roomFrom(page(span(1, 3))), message(4), message(5));
    expect(room.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(hasGap(room)).toBe(false);
  });

  test("keeps what came too early until the missing has come", () => {
    const early = arrive(roomFrom(page(span(1, 3))), message(6));
    expect([lastSeq(early), hasGap(early)]).toEqual([3, true]);
    const whole = changeRoom(early, { kind: "newer", page: page(span(4, 5)) });
    expect([lastSeq(whole), hasGap(whole)]).toEqual([6, false]);
  });

  test("begins an empty room with the first message", () => {
    expect(lastSeq(arrive(roomFrom(page([])), message(1)))).toBe(1);
  });

  test("puts older pages above, once", () => {
    const room = roomFrom(page(span(51, 60), true));
    const older = { kind: "older", before: 51, page: page(span(41, 50)) } as const;
    const twice = changeRoom(changeRoom(room, older), older);
    expect(twice.messages.map(({ seq }) => seq)).toEqual(span(41, 60).map(({ seq }) => seq));
    expect(twice.hasOlder).toBe(false);
  });

  test("shows a pending message until it is known to be stored, however that is learnt", () => {
    const pending = { clientId: clientId(4), body: "hello", writtenAt: 0 };
    const written = changeRoom(roomFrom(page(span(1, 3))), { kind: "written", pending });
    expect(written.pending).toEqual([pending]);
    expect(arrive(written, message(4)).pending).toEqual([]);
    expect(changeRoom(written, { kind: "newer", page: page(span(4, 4)) }).pending).toEqual([]);
    expect(changeRoom(written, { kind: "moved", page: page(span(4, 9)) }).pending).toEqual([]);
  });

  test("keeps what was refused, with the reason, until its author tries again or takes it back", () => {
    const pending = { clientId: clientId(9), body: "hello", writtenAt: 0 };
    const refusal = { key: "messages.archived" };
    const written = changeRoom(roomFrom(page([])), { kind: "written", pending });
    const tried = { kind: "tried" as const, clientId: clientId(9) };
    const outcome = { refusal, isWarned: true as const };
    const refused = changeRoom(written, { ...tried, outcome });
    expect(refused.pending).toEqual([{ ...pending, ...outcome }]);
    const again = changeRoom(refused, { ...tried, outcome: { heard: true } });
    expect(again.pending).toEqual([{ ...pending, heard: true }]);
    expect(changeRoom(again, { kind: "withdrawn", clientId: clientId(9) }).pending).toEqual([]);
  });

  test("comes to the same room whatever the order, doubling and loss of what arrives", () => {
    const total = 30;
    const packets = fc.array(
      fc.tuple(fc.integer({ min: 1, max: total }), fc.integer({ min: 0, max: 5 })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(packets, (list) => {
        let room = roomFrom(page(span(1, 4)));
        for (const [from, length] of list)
          room = arrive(room, ...span(from, Math.min(total, from + length)));
        const caughtUp = changeRoom(room, {
          kind: "newer",
          page: page(span(lastSeq(room) + 1, total)),
        });
        expect(caughtUp.messages).toEqual(span(1, total));
        expect(caughtUp.ahead).toEqual([]);
      }),
    );
  });
});
