import express from "express";
import pino from "pino";
import { beforeEach, expect, test } from "vitest";
import { loggablePath, requestLog } from "#server/http/request-log.ts";
import { serve } from "#tests/support/wire.ts";

const lines: string[] = [];
const app = express();
app.use(requestLog(pino({ base: null }, { write: (line) => void lines.push(line) })));
app.get("/broken", () => {
  throw new Error("what somebody wrote to maya@cast.example");
});
app.all("*", (_req, res) => void res.cookie("set", "set-by-us").send("a page of theirs"));
app.use(((_error, _req, res, _next) => {
  res.sendStatus(500);
}) satisfies express.ErrorRequestHandler);
const { send } = serve(app);
beforeEach(() => void (lines.length = 0));

test("a request is one line: number, method, path, status and time, and nothing else", async () => {
  await send("POST", "/groups/nights-are-long/messages?before=7", {
    headers: { cookie: "auth_session=key", authorization: "Bearer key", referer: "http://x/y" },
    body: [Buffer.from("what somebody wrote")],
  });
  expect(lines).toHaveLength(1);
  const { time: _time, ...line } = JSON.parse(lines[0]!) as Record<string, unknown>;
  expect(line).toEqual({
    level: 30,
    msg: "request completed",
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    req: { method: "POST", path: "/groups/…/messages" },
    res: { status: 200 },
    responseTime: expect.any(Number),
  });
});

test("a fault is a line of its own kind, without what it was about", async () => {
  await send("GET", "/broken");
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 50, res: { status: 500 } });
  expect(lines.join("")).not.toMatch(/wrote|maya/);
});

const secret = "s".repeat(43);
test.each([
  ["/welcome/x?lang=es", "/welcome/…"],
  [`/recover/${secret}.data?x=1`, "/recover/…"],
  [`//recover//${secret}`, "/recover/…"],
  [`/ReCover/${secret}`, "/ReCover/…"],
  [`/%72ecover/${secret}`, "/recover/…"],
  [`/recovery/${secret}`, "/recovery/…"],
  ["/groups/nights-are-long/about.data", "/groups/…/about.data"],
  ["/maya@cast.example", "…@…"],
  ["/%E0%A4%A", "(unreadable)"],
  ["/measures/0f8fad5b-d9cb-469f-a165-70867728950e/7a.data?x", "/measures/…"],
  ["//measures/x/../7a", "/measures/…"],
  ["/measures/x%0A/7a", "/measures/…"],
  ["/measures", "/measures"],
  [`/reminders/${"s".repeat(64)}?do=snooze`, "/reminders/…"],
  ["/me/devices", "/me/devices"],
])("of the address %s is written down %s", (address, written) => {
  expect(loggablePath(address)).toBe(written);
});
