import { expect, it } from "vitest";
import { newPassword } from "#server/accounts/contract.ts";
import {
  hashPassword,
  isOutdated,
  isPassword,
  refuseGuessable,
} from "#server/accounts/password.ts";
import { Refusal } from "#server/refusal.ts";

const keyOf = (input: unknown) => newPassword.safeParse(input).error?.issues[0]?.message;
const isGuessable = (password: string, known: string[] = []) => {
  try {
    refuseGuessable(password, known);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return true;
  }
};

it("is kept as argon2id with today's parameters and a salt of its own", async () => {
  const [one, two] = await Promise.all([
    hashPassword("seven herons"),
    hashPassword("seven herons"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(isOutdated(one)).toBe(false);
  expect(isOutdated(one.replace("t=2", "t=1"))).toBe(true);
  expect(await isPassword(one, "seven herons")).toBe(true);
  expect(await isPassword(one, "Seven herons")).toBe(false);
});

it("opens nothing without an account, and a broken hash opens nothing either", async () => {
  expect(await isPassword(undefined, "seven herons")).toBe(false);
  for (const broken of ["", "x", "$argon2id$v=19$m=19456,t=2,p=1$", "\0"]) {
    expect(await isPassword(broken, "seven herons")).toBe(false);
  }
});

it("counts characters at the short end and bytes at the long end", () => {
  expect(keyOf("12345678901")).toBe("accounts.password-too-short");
  expect(keyOf("🌱".repeat(11))).toBe("accounts.password-too-short");
  expect(keyOf("🌱".repeat(12))).toBeUndefined();
  expect(keyOf("a".repeat(1024))).toBeUndefined();
  expect(keyOf("a".repeat(1025))).toBe("accounts.password-too-long");
  expect(keyOf("é".repeat(513))).toBe("accounts.password-too-long");
});

it("is the same however a keyboard composes its letters", () => {
  expect(newPassword.parse("cafe\u0301 ﬁn de mes")).toBe(newPassword.parse("café fin de mes"));
});

it("keeps its blank spaces and signs as they are typed", () => {
  expect(newPassword.parse("  two  spaces \t")).toBe("  two  spaces \t");
});

it.each([
  "123456789012",
  "qwertyuiop123",
  "passwordpassword",
  "Password1234",
  "iloveyou!!!!!",
  "aaaaaaaaaaaa",
  "abababababab",
  "sunshine 2024",
])("is refused when others would try it early: %s", (password) => {
  expect(isGuessable(password)).toBe(true);
});

it("is refused when it is one's own name or address, and taken when it is anything else", () => {
  expect(isGuessable("maya.lopez@example.org", ["Maya", "maya.lopez@example.org"])).toBe(true);
  expect(isGuessable("Maya Of The River", ["Maya of the River"])).toBe(true);
  for (const fine of ["seven grey herons", "tres garzas grises", "xK4#pQ9!vL2@"]) {
    expect(isGuessable(fine, ["Maya"])).toBe(false);
  }
});

it("asks people to come back in a moment when too many wait, and serves the rest", async () => {
  const rush = await Promise.allSettled(
    Array.from({ length: 80 }, () => isPassword(undefined, "seven herons")),
  );
  const turnedAway = rush.filter(({ status }) => status === "rejected");
  expect(turnedAway.length).toBeGreaterThan(0);
  expect(turnedAway.length).toBeLessThan(25);
  for (const one of turnedAway) {
    expect(one).toMatchObject({ reason: { reason: "unavailable", details: { retryAfter: 3 } } });
  }
  expect(await isPassword(await hashPassword("seven herons"), "seven herons")).toBe(true);
});
