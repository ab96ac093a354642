import express from "express";
import { describe, expect, test } from "vitest";
import { securityHeaders } from "#server/http/headers.ts";
import { lastResort } from "#server/http/last-resort.ts";
import { readBody, refuseOddUrls } from "#server/http/limits.ts";
import { originOf, refuseOtherOrigins } from "#server/http/origin.ts";
import { serve } from "#tests/support/wire.ts";

const app = express();
app.use(securityHeaders(), refuseOddUrls(), refuseOtherOrigins());
app.get("/origin", (req, res) => void res.send(originOf(req)));
app.all("*", (req, res, next) => {
  const patience = req.path === "/impatient" ? 30 : undefined;
  readBody(req, patience).then(
    (body) => res.send(body === "too-large" ? body : String(body.length)),
    next,
  );
});
app.use(lastResort);
const { send, sendBytes, address } = serve(app);
const own = () => ({ origin: address() });

describe("origins", () => {
  test("a write from our own page is let through", async () => {
    expect((await send("POST", "/", { headers: own() })).status).toBe(200);
    expect((await send("POST", "/", { headers: { "sec-fetch-site": "same-origin" } })).status).toBe(
      200,
    );
  });

  test.each([
    ["another site", { origin: "https://elsewhere.example" }],
    ["the same host on another port", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["nobody knows where", {}],
    ["a sister site", { "sec-fetch-site": "same-site" }],
  ])("a write from %s is refused", async (_name, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect((await send(method, "/", { headers: headers as Record<string, string> })).status).toBe(
        403,
      );
    }
  });

  test("a mail program ends reminders by its letter's link, which no browser can be made to do", async () => {
    const link = `/reminders/${"t".repeat(64)}`;
    expect((await send("POST", link)).status).toBe(200);
    for (const [method, path, headers] of [
      ["POST", link, { origin: "https://elsewhere.example" }],
      ["POST", link, { origin: "null" }],
      ["POST", link, { cookie: "evenkeel-session=key" }],
      ["POST", link, { "sec-fetch-site": "cross-site" }],
      ["DELETE", link, {}],
      ["POST", `${link}/more`, {}],
      ["POST", "/reminders/snooze", {}],
      ["POST", `/me${link}`, {}],
    ] as const)
      expect((await send(method, path, { headers })).status).toBe(403);
  });

  test("a demo behind somebody's TLS takes its own page's writes, by the host", async () => {
    const host = "demo.example";
    const from = (origin: string) => send("POST", "/", { headers: { host, origin } });
    expect((await from("https://demo.example")).status).toBe(200);
    expect((await from("https://demo.example.evil.example")).status).toBe(403);
    expect((await from("https://demo.example:8443")).status).toBe(403);
  });

  test("our own origin is never a host that could not be one", async () => {
    for (const host of ["a:99999", "[[", "x;script-src", "a b", "a/b", "me@elsewhere.example"]) {
      expect((await send("GET", "/origin", { headers: { host } })).text).toBe("http://localhost");
    }
  });

  test("reading needs no origin", async () => {
    expect((await send("GET", "/")).status).toBe(200);
  });
});

describe("limits", () => {
  test("a body of 256 kB is read, a larger one is thrown away, whether its length is told or not", async () => {
    const kilobytes = (count: number) =>
      Array.from({ length: count }, () => Buffer.alloc(1024, "a"));
    const post = (count: number, headers: Record<string, string> = {}) =>
      send("POST", "/", { headers: { ...own(), ...headers }, body: kilobytes(count) });
    expect((await post(256)).text).toBe(String(256 * 1024));
    expect((await post(257)).text).toBe("too-large");
    expect((await post(1024, { "content-length": String(1024 * 1024) })).text).toBe("too-large");
  });

  test.each([
    ["too long", `/${"a".repeat(5000)}`, 414],
    ["too deep", "/a".repeat(30), 404],
    ["broken", "/%E0%A4%A", 400],
    ["with NUL", "/a%00b", 400],
    ["another host's", "http://elsewhere.example/", 400],
    ["another host's by a backslash", "/\\elsewhere.example/", 400],
  ])("an address that is %s gets a plain answer", async (_name, path, status) => {
    expect((await send("GET", path)).status).toBe(status);
  });
});

describe("bodies that do not come to their end", () => {
  const head = () =>
    `POST /impatient HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 100\r\n\r\n`;

  test("one that comes too slowly is given up, and its connection is closed", async () => {
    expect(await sendBytes(`${head()}only this`)).toMatch(/^HTTP\/1\.1 408 [^]*Connection: close/);
  });

  test("one of many megabytes ends the connection instead of being swallowed", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "a");
    const body = Array.from({ length: 32 }, () => megabyte);
    const sent = send("POST", "/", { headers: own(), body });
    await expect(sent).rejects.toMatchObject({ code: expect.stringMatching(/ECONNRESET|EPIPE/) });
    expect((await send("GET", "/")).status).toBe(200);
  });
});

describe("headers", () => {
  test("keep a page to itself, with a new nonce each time", async () => {
    const [one, other] = [await send("GET", "/"), await send("GET", "/")];
    const policy = String(one.headers["content-security-policy"]);
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toBe(other.headers["content-security-policy"]);
    expect(one.headers["referrer-policy"]).toBe("same-origin");
    expect(one.headers["x-content-type-options"]).toBe("nosniff");
    expect(one.headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(one.headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(one.headers["permissions-policy"]).toContain("camera=()");
    // Without TLS it would lock a demo's host out of plain HTTP.
    expect(one.headers["strict-transport-security"]).toBeUndefined();
  });
});
