import { expect } from "vitest";
import type { Caller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";

type Door = (caller: Caller, input: unknown) => Promise<Answer<unknown>>;

/** What may arrive in a field, by mistake or on purpose. */
export const badValues: unknown[] = [
  undefined,
  null,
  12.5,
  1e300,
  true,
  ["a", "b"],
  { toString: "no" },
  JSON.parse("[".repeat(2000) + "]".repeat(2000)),
  "",
  "   ",
  "a".repeat(1_000_000),
  "a\0b",
  "a\ud800b",
  "\u202eabc",
  "'; drop table account; --",
  "__proto__",
];

/** Tries every bad value in one field: whatever is refused is refused in words, never by a fault. */
export async function tryField(
  door: Door,
  caller: () => Caller,
  right: Record<string, unknown>,
  field: string,
): Promise<void> {
  for (const value of badValues) expectWords(await door(caller(), { ...right, [field]: value }));
}

/** Tries whole inputs that are no forms at all. */
export async function tryWhole(door: Door, caller: () => Caller): Promise<void> {
  for (const whole of [undefined, null, 7, "text", [], [[]]]) {
    expect(await door(caller(), whole)).toMatchObject({ ok: false, reason: "invalid" });
  }
}

function expectWords(answer: Answer<unknown>): void {
  if (answer.ok) return;
  expect(["invalid", "not-found"]).toContain(answer.reason);
  for (const { key } of [answer.message, ...Object.values(answer.fields)]) {
    expect(key).toMatch(
      /^(refusal|accounts|check-ins|measures|measure-pages|practices|practice-pages|prompts)\.[a-z-]+$/,
    );
  }
}
