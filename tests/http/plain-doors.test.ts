import { randomUUID } from "node:crypto";
import express from "express";
import { beforeAll, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { openSession } from "#server/accounts/session.ts";
import { plainDoors } from "#server/http/plain-doors.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serve } from "#tests/support/wire.ts";

await freshDatabase();
const app = express();
app.use(plainDoors());
app.use((_req, res) => void res.status(404).send("Remix"));
const { send } = serve(app);

let cookie = "";
beforeAll(async () => {
  const maya = await person("Maya");
  cookie = (await openSession(maya.account.id, "Test browser", false)).cookie.split(";")[0]!;
});
const isForm = { "content-type": "application/x-www-form-urlencoded" };
const post = (form: string, headers: Record<string, string> = {}) =>
  send("POST", "/check-in.json", {
    headers: { cookie, ...isForm, ...headers },
    body: [Buffer.from(form)],
  });

test("a form comes in, and an operation's answer goes out and is kept by nobody", async () => {
  const reply = await post(`clientId=${randomUUID()}&arousal=-2&halt=&halt=tired&halt=lonely`);
  expect(reply).toMatchObject({ status: 200, headers: { "cache-control": "private, no-store" } });
  expect(JSON.parse(reply.text)).toMatchObject({
    ok: true,
    value: { arousal: -2, halt: ["lonely", "tired"], isDaily: true },
  });
  expect(await database().select().from(checkIn)).toHaveLength(1);
});

test.each([
  ["nobody", "arousal=1", { cookie: "" }, 401, "unauthenticated"],
  ["a form with something wrong in it", "arousal=6", {}, 422, "invalid"],
  ["what is no form", '{"arousal":1}', { "content-type": "application/json" }, 422, "invalid"],
  ["far too many fields", "arousal=1&".repeat(300), {}, 422, "invalid"],
  ["far too long a form", `arousal=1&note=${"a".repeat(300_000)}`, {}, 422, "invalid"],
])("%s is refused with a reason", async (_what, form, headers, status, reason) => {
  const reply = await post(`${form}&clientId=${randomUUID()}`, headers);
  expect(reply.status).toBe(status);
  expect(JSON.parse(reply.text)).toMatchObject({ ok: false, reason });
});

test("whatever else there is goes on to Remix", async () => {
  expect((await send("GET", "/check-in.json")).text).toBe("Remix");
  expect((await send("POST", "/check-in", { headers: { cookie } })).text).toBe("Remix");
});
