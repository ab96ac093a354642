import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { health } from "#server/http/health.ts";
import { securityHeaders } from "#server/http/headers.ts";
import { readBody, refuseOddUrls } from "#server/http/limits.ts";
import { refuseOtherOrigins } from "#server/http/origin.ts";
import { loggablePath } from "#server/http/request-log.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
let server: Server;
beforeAll(async () => {
  const app = express();
  app.use(health(), securityHeaders(), refuseOddUrls(), refuseOtherOrigins());
  app.all("*", (req, res, next) => {
    readBody(req).then((body) => res.send(body === "too-large" ? body : String(body.length)), next);
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Node's own client: unlike `fetch` it sends whatever path and headers it is told to. */
function send(
  method: string,
  path: string,
  { headers = {}, body = [] }: { headers?: Record<string, string>; body?: Buffer[] } = {},
): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, method, path, headers }, (incoming) => {
      let text = "";
      incoming.on("data", (chunk) => (text += String(chunk)));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
      );
    });
    outgoing.on("error", reject);
    for (const chunk of body) outgoing.write(chunk);
    outgoing.end();
  });
}
const own = () => ({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

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
  ])("an address that is %s gets a plain answer", async (_name, path, status) => {
    expect((await send("GET", path)).status).toBe(status);
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
    expect(one.headers["permissions-policy"]).toContain("camera=()");
    expect(one.headers["x-powered-by"]).toBeUndefined();
    // Without TLS it would lock a demo's host out of plain HTTP.
    expect(one.headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("health", () => {
  test("tells that the process lives, and whether it can serve", async () => {
    expect((await send("GET", "/healthz")).status).toBe(200);
    const ready = await send("GET", "/readyz");
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toMatchObject({
      ready: true,
      checks: { database: "ok", migrations: "ok", jobs: "ok", mail: "warn" },
    });
  });
});

test("what is logged of an address is neither its query nor a link's secret", () => {
  expect(loggablePath("/groups/early-mornings?before=7")).toBe("/groups/early-mornings");
  expect(loggablePath(`/welcome/${"s".repeat(43)}`)).toBe("/welcome/…");
  expect(loggablePath(`/recover/${"s".repeat(43)}.data?x=1`)).toBe("/recover/…");
});
