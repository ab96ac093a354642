import { z } from "zod";
import type { Caller, SignedInCaller } from "./actor.ts";
import { log } from "./log.ts";
import { keepPace, type Pace } from "./pace.ts";
import { Refusal, type Reason, type Wording } from "./refusal.ts";

/** What every door gets back from an operation. */
export type Answer<Value> =
  | { ok: true; value: Value }
  | {
      ok: false;
      reason: Reason;
      message: Wording;
      fields: Record<string, Wording>;
      retryAfter?: number;
    };

interface Rules<Input extends z.ZodType, Who> {
  /** Checks unknown input; its messages are catalogue keys. */
  input: Input;
  /** How often one account or address may ask; the same for every door. */
  pace?: Pace<z.output<Input>>[];
  /** `anyone` lets a signed-out caller in; the default asks for an actor. */
  for?: Who;
}

/**
 * Makes an operation: a function that takes a caller and unknown input, and answers.
 * It checks the sign-in, parses, applies the pace limits, runs the deed and turns a `Refusal` into an
 * answer. Any other error is a fault of ours: it is logged without the input and thrown on.
 */
export function operation<Input extends z.ZodType, Value>(
  rules: Rules<Input, "anyone"> & { for: "anyone" },
  deed: (caller: Caller, input: z.output<Input>) => Promise<Value>,
): (caller: Caller, input: unknown) => Promise<Answer<Value>>;
export function operation<Input extends z.ZodType, Value>(
  rules: Rules<Input, "signed-in">,
  deed: (caller: SignedInCaller, input: z.output<Input>) => Promise<Value>,
): (caller: Caller, input: unknown) => Promise<Answer<Value>>;
export function operation<Input extends z.ZodType, Value>(
  rules: Rules<Input, "anyone" | "signed-in">,
  deed: (caller: SignedInCaller, input: z.output<Input>) => Promise<Value>,
): (caller: Caller, input: unknown) => Promise<Answer<Value>> {
  return async (caller, raw) => {
    try {
      if (rules.for !== "anyone" && !caller.actor) throw new Refusal("unauthenticated");
      const input = parse(rules.input, raw);
      for (const pace of rules.pace ?? []) await keepPace(pace, caller, input);
      return { ok: true, value: await deed(caller as SignedInCaller, input) };
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      log.error({ err: error, operation: deed.name }, "an operation failed");
      throw error;
    }
  };
}

function parse<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, Wording> = {};
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join(".") || "form";
    fields[field] ??= { key: asKey(issue.message), with: limitsOf(issue) };
  }
  throw new Refusal("invalid", { fields });
}

/** Contracts word their own refusals as catalogue keys; zod's built-in English never reaches a person. */
function asKey(message: string): string {
  return /^[a-z]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(message)
    ? message
    : "refusal.invalid-field";
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, number> {
  const limits: Record<string, number> = {};
  if ("maximum" in issue) limits.maximum = Number(issue.maximum);
  if ("minimum" in issue) limits.minimum = Number(issue.minimum);
  return limits;
}

/** A refusal as an answer, with the reason's own sentence where the refusal brings none. */
export function refused(refusal: Refusal): Answer<never> {
  const { message, fields = {}, retryAfter } = refusal.details;
  return {
    ok: false,
    reason: refusal.reason,
    message: message ?? { key: `refusal.${refusal.reason}` },
    fields,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
