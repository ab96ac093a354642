import { expect, test } from "vitest";
import { timelineOf } from "#app/messages/timeline.ts";
import type { MessageView } from "#server/messages/contract.ts";

const said = (seq: number, name: string, at: string): MessageView => ({
  seq,
  clientId: `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`,
  author: { id: name, name },
  body: "…",
  at,
});
const rows = (
  messages: MessageView[],
  timeZone = "UTC",
  unreadAfter: number | null = null,
  unheard = new Set<string>(),
) =>
  timelineOf(messages, { timeZone, unreadAfter, unheard }).map((item) =>
    item.kind === "message" ? `${item.message.seq}${item.isFirstOfRun ? "*" : ""}` : item.kind,
  );

test("messages of one person within five minutes stand together", () => {
  const messages = [
    said(1, "Maya", "2026-03-01T10:00:00Z"),
    said(2, "Maya", "2026-03-01T10:04:59Z"),
    said(3, "Maya", "2026-03-01T10:10:00Z"),
    said(4, "Dani", "2026-03-01T10:10:01Z"),
  ];
  expect(rows(messages)).toEqual(["day", "1*", "2", "3*", "4*"]);
});

test("a day begins where the reader lives", () => {
  const messages = [
    said(1, "Maya", "2026-03-01T23:30:00Z"),
    said(2, "Maya", "2026-03-01T23:31:00Z"),
    said(3, "Maya", "2026-03-02T00:01:00Z"),
  ];
  expect(rows(messages, "UTC")).toEqual(["day", "1*", "2", "day", "3*"]);
  // 5:15, 5:16 and 5:46 in the morning of one day there; the last one stands apart by its half hour.
  expect(rows(messages, "Asia/Kathmandu")).toEqual(["day", "1*", "2", "3*"]);
});

test("the unread line stands above the first message that was not read", () => {
  const messages = [1, 2, 3].map((seq) => said(seq, "Maya", `2026-03-01T10:0${seq}:00Z`));
  expect(rows(messages, "UTC", 1)).toEqual(["day", "1*", "unread", "2*", "3"]);
  expect(rows(messages, "UTC", 0)).toEqual(["day", "unread", "1*", "2", "3"]);
  expect(rows(messages, "UTC", 3)).toEqual(["day", "1*", "2", "3"]);
});

test("a page that begins after what was last read has the line on top", () => {
  const messages = [51, 52].map((seq) => said(seq, "Maya", "2026-03-01T10:00:00Z"));
  expect(rows(messages, "UTC", 10)).toEqual(["day", "unread", "51*", "52"]);
});

test("whom its reader does not want to see is not there", () => {
  const messages = [
    said(1, "Maya", "2026-03-01T10:00:00Z"),
    said(2, "Omar", "2026-03-01T10:01:00Z"),
    said(3, "Maya", "2026-03-01T10:02:00Z"),
  ];
  expect(rows(messages, "UTC", null, new Set(["Omar"]))).toEqual(["day", "1*", "3"]);
});
