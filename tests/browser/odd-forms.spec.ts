import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";

const secret = "A".repeat(43);
const forms = [
  "/sign-in",
  "/sign-out",
  "/recover",
  `/recover/${secret}`,
  "/recover/x",
  `/welcome/${secret}`,
  "/welcome/%20",
  "/me",
  "/me/devices",
  `/measures/${randomUUID()}/2`,
  `/measures/${randomUUID()}?index&do=finish`,
  "/centre/measures",
  "/centre/invitations",
  "/centre/invitations?do=revoke",
];

const typed = "application/x-www-form-urlencoded";
const names = [
  "answer",
  "go",
  "rhythm",
  "form",
  "email",
  "password",
  "displayName",
  "timeZone",
  "locale",
  "device",
  "label",
  "id",
];
const all = (value: string) => names.map((name) => `${name}=${value}`).join("&");

/** Short enough for a small body, and enough to keep a careless reader busy for seconds. */
const shortNames = Array.from({ length: 40_000 }, (_, nth) => nth.toString(36));

/** What a form may carry by mistake or on purpose, as bytes on the wire. */
const bodies: { name: string; type: string; data: string }[] = [
  { name: "nothing", type: typed, data: "" },
  { name: "empty fields", type: typed, data: all("") },
  { name: "each field twice", type: typed, data: `${all("a")}&${all("b")}` },
  { name: "NUL bytes", type: typed, data: all("a%00b") },
  { name: "lone surrogates", type: typed, data: all("a%ED%A0%80b") },
  { name: "broken escapes", type: typed, data: all("%E0%A4%A%") },
  { name: "a megabyte", type: typed, data: all("x".repeat(200_000)) },
  { name: "tens of thousands of fields", type: typed, data: shortNames.join("&") },
  { name: "odd names", type: typed, data: "__proto__=1&constructor=2&toString=3&=4" },
  { name: "JSON", type: "application/json", data: '{"email":"a@b.org"}' },
  { name: "no known type", type: "application/x-odd", data: "email=a" },
  { name: "a broken multipart", type: "multipart/form-data; boundary=x", data: "--x\r\nodd" },
  { name: "a multipart without boundary", type: "multipart/form-data", data: "email" },
];

async function post(
  request: APIRequestContext,
  to: string,
  address: string,
  body: (typeof bodies)[0],
) {
  const response = await request.post(to, {
    data: Buffer.from(body.data),
    headers: { "content-type": body.type, origin: address },
    maxRedirects: 0,
  });
  return response.status();
}

for (const body of bodies) {
  test(`no form stumbles over ${body.name}`, async ({ visit, address }) => {
    const staff = await person(`Iris ${randomUUID().slice(0, 6)}`, { staffRole: "owner" });
    const [stranger, owner] = [await visit(), await visit(staff)];
    const statuses: string[] = [];
    for (const form of forms) {
      for (const page of [stranger, owner]) {
        const status = await post(page.request, form, address, body);
        if (status >= 500 || status < 300) statuses.push(`${form}: ${status}`);
      }
    }
    expect(statuses).toEqual([]);
  });
}
