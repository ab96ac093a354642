import express from "express";
import { expect, test, vi } from "vitest";
import { serve } from "#tests/support/wire.ts";

// The settings are read once, so whatever reads them comes after they are set.
vi.stubEnv("BASE_URL", "https://circle.example.org");
const { securityHeaders } = await import("#server/http/headers.ts");
const { originOf, refuseOtherOrigins } = await import("#server/http/origin.ts");

const app = express();
app.use(securityHeaders(), refuseOtherOrigins());
app.all("*", (req, res) => void res.send(originOf(req)));
const { send } = serve(app);

test("a real centre is its public address, whatever host it is asked by", async () => {
  const headers = { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" };
  expect((await send("GET", "/", { headers })).text).toBe("https://circle.example.org");
});

test("only pages of the public address may write, by whatever host they come", async () => {
  const from = async (origin: string, host: string) =>
    (await send("POST", "/", { headers: { origin, host } })).status;
  expect(await from("https://circle.example.org", "10.0.0.7:3000")).toBe(200);
  expect(await from("http://circle.example.org", "circle.example.org")).toBe(403);
  expect(await from("https://elsewhere.example", "elsewhere.example")).toBe(403);
  expect(await from("null", "circle.example.org")).toBe(403);
});

test("browsers are told to stay with TLS, and where sockets may go", async () => {
  const { headers } = await send("GET", "/");
  expect(headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
  expect(headers["content-security-policy"]).toContain(
    "connect-src 'self' wss://circle.example.org;",
  );
});
