import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { forgetPaces } from "#server/pace.ts";
import { castPassword, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let maya: Person;
beforeAll(async () => {
  maya = await person("Maya", { locale: "es" });
  await person("Away", { suspendedAt: new Date() });
});

const knock = (email: string, password = castPassword, address?: string) =>
  signIn(nobody(address), { email, password });

const hashOf = async (who: Person) => {
  const [row] = await database().select().from(account).where(eq(account.id, who.account.id));
  return row!.passwordHash;
};

it("answers who signs in, and in which language they read", async () => {
  expect(await knock("maya@cast.example")).toEqual({
    ok: true,
    value: { accountId: maya.account.id, locale: "es" },
  });
});

it("knows an address however it is typed", async () => {
  expect(await knock("  MAYA@Cast.Example ")).toMatchObject({ ok: true });
});

it("makes a hash of former strength anew, and the password still opens", async () => {
  const ruth = await person("Ruth");
  const before = await hashOf(ruth);
  expect(before).toContain("m=8,t=1");
  expect(await knock("ruth@cast.example")).toMatchObject({ ok: true });
  const after = await hashOf(ruth);
  expect(after).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await knock("ruth@cast.example")).toMatchObject({ ok: true });
  expect(await hashOf(ruth)).toBe(after);
});

it("answers alike for a wrong password, an unknown address and a suspended account", async () => {
  const answers = [
    await knock("maya@cast.example", "not the lantern"),
    await knock("nobody@cast.example"),
    await knock("away@cast.example"),
    await knock("away@cast.example", "not the lantern"),
  ];
  for (const answer of answers) {
    expect(answer).toEqual({
      ok: false,
      reason: "invalid",
      message: { key: "accounts.sign-in-refused" },
      fields: {},
    });
  }
});

it("takes about as long for an unknown address as for a wrong password", async () => {
  const known = await person("Tomás", {
    passwordHash: await hashOf(maya),
  });
  await knock("nobody@cast.example");
  const timed = async (email: string) => {
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      forgetPaces();
      const start = performance.now();
      await knock(email, "not the lantern");
      times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b)[3]!;
  };
  const [wrong, unknown] = [await timed(known.account.email), await timed("nobody@cast.example")];
  expect(unknown).toBeGreaterThan(wrong / 3);
  expect(unknown).toBeLessThan(wrong * 3);
});

it("slows down guessing at one account, from wherever and whether or not it exists", async () => {
  for (const email of ["maya@cast.example", "nobody@cast.example"]) {
    for (let round = 1; round <= 10; round += 1) {
      const answer = await knock(email, "not the lantern", `192.0.2.${round}`);
      expect(answer).toMatchObject({ reason: "invalid" });
    }
    expect(await knock(email, castPassword, "192.0.2.11")).toMatchObject({
      ok: false,
      reason: "too-many",
      retryAfter: expect.any(Number),
    });
  }
});

it("slows down guessing at many accounts from one address", async () => {
  for (let round = 1; round <= 60; round += 1) {
    const answer = await knock(`someone${round}@cast.example`, "x");
    expect(answer).toMatchObject({ reason: "invalid" });
  }
  expect(await knock("maya@cast.example")).toMatchObject({ reason: "too-many" });
  expect(await knock("maya@cast.example", castPassword, "192.0.2.7")).toMatchObject({ ok: true });
});
