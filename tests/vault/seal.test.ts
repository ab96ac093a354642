import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { account, memberKey } from "#db/schema/index.ts";
import { env } from "#server/env.ts";
import { centreKeys, forgetCentreKeys, makeKey } from "#server/vault/centre-keys.ts";
import { forgetMemberKeys } from "#server/vault/member-keys.ts";
import { rotateKeys } from "#server/vault/rotate-keys.ts";
import { sealFor, unseal } from "#server/vault/seal.ts";
import { NotOurs, open, seal } from "#server/vault/sealing.ts";
import { people, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

/** The house is opened with these keys of the centre. */
function openedWith(...keys: string[]): void {
  Object.assign(env, { dataKeys: keys });
  forgetCentreKeys();
  forgetMemberKeys();
}
const first = makeKey();
beforeEach(() => openedWith(first));

const id = ({ account: { id: accountId } }: { account: { id: string } }) => accountId;

describe("sealed bytes", () => {
  const key = randomBytes(32);

  test("open to what they were, for the same key and place", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, place) => {
        const text = Buffer.from(bytes);
        expect(open(key, seal(key, text, place), place)).toEqual(text);
      }),
    );
  });

  test("open for nothing else, and not when any byte of them was changed", () => {
    const sealed = seal(key, Buffer.from("a hard night"), "here");
    expect(() => open(randomBytes(32), sealed, "here")).toThrow(NotOurs);
    expect(() => open(key, sealed, "there")).toThrow(NotOurs);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => open(key, changed, "here")).toThrow(NotOurs);
      expect(() => open(key, sealed.subarray(0, at), "here")).toThrow(NotOurs);
    }
  });

  test("are never the same twice", () => {
    const once = () => seal(key, Buffer.from("the same"), "here").toString("hex");
    expect(new Set(Array.from({ length: 100 }, once)).size).toBe(100);
  });
});

describe("a member's words", () => {
  test("come back as they were, however they are written", async () => {
    const maya = id(await person("Maya"));
    for (const text of ["", "I slept badly", "مرحبا 🌱 Ñandú", "x".repeat(100_000)])
      expect(await unseal(maya, await sealFor(maya, text))).toBe(text);
  });

  test("are for their owner: moved to somebody else they do not open", async () => {
    const [omar, nina] = (await people(2, "Owner")).map(id);
    const sealed = await sealFor(omar!, "mine");
    await sealFor(nina!, "hers");
    await expect(unseal(nina!, sealed)).rejects.toThrow(NotOurs);
  });

  test("are nowhere in the database, nor is any key that opens them", async () => {
    const dani = id(await person("Dani"));
    const sealed = await sealFor(dani, "plain words");
    expect(sealed.toString("latin1")).not.toContain("plain");
    const rows = await bareSql()`select member_key::text as row from member_key`;
    const stored = rows.map(({ row }) => String(row)).join();
    expect(stored).not.toContain(Buffer.from(first, "base64").toString("hex"));
  });

  test("are sealed with one key, however many begin at once", async () => {
    const ruth = id(await person("Ruth"));
    const all = await Promise.all(Array.from({ length: 20 }, (_, at) => sealFor(ruth, `${at}`)));
    forgetMemberKeys();
    expect(await unseal(ruth, all[7]!)).toBe("7");
    expect(await database().$count(memberKey, eq(memberKey.accountId, ruth))).toBe(1);
  });

  test("are gone for good with the account", async () => {
    const sam = id(await person("Sam"));
    await sealFor(sam, "to be gone");
    await database().delete(account).where(eq(account.id, sam));
    expect(await database().$count(memberKey, eq(memberKey.accountId, sam))).toBe(0);
  });
});

describe("the centre's keys", () => {
  test("change while the house is open, and the old one is needed no more afterwards", async () => {
    const crowd = (await people(5, "Rotated")).map(id);
    const sealed = await Promise.all(crowd.map((one) => sealFor(one, `words of ${one}`)));
    const second = makeKey();
    openedWith(second, first);
    const late = id(await person("Late"));
    const [rotated, lateWords] = await Promise.all([rotateKeys(), sealFor(late, "meanwhile")]);
    expect(rotated).toBeGreaterThanOrEqual(5);
    expect(await rotateKeys()).toBe(0);
    openedWith(second);
    expect(await unseal(late, lateWords)).toBe("meanwhile");
    for (const [at, one] of crowd.entries())
      expect(await unseal(one, sealed[at]!)).toBe(`words of ${one}`);
    openedWith(first);
    await expect(unseal(crowd[0]!, sealed[0]!)).rejects.toThrow(NotOurs);
  });

  test("that are no keys are refused in one sentence that says what to do", () => {
    openedWith("too short");
    expect(() => centreKeys()).toThrow(/not 32 bytes in base64/);
  });

  test("are asked of a real centre, which makes none by itself", () => {
    openedWith();
    Object.assign(env, { isDemo: false });
    expect(() => centreKeys()).toThrow(/needs DATA_KEY/);
    Object.assign(env, { isDemo: true });
  });
});

test("a key that was made in a transaction which came to nothing seals nothing afterwards", async () => {
  const who = await person("Rolled back");
  const undone = transaction(async () => {
    await sealFor(id(who), "never said");
    throw new Error("came to nothing");
  });
  await expect(undone).rejects.toThrow("came to nothing");
  const sealed = await sealFor(id(who), "said");
  // As another process, or the same one tomorrow, would read it.
  forgetMemberKeys();
  expect(await unseal(id(who), sealed)).toBe("said");
});
