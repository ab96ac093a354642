import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { Caller } from "#server/actor.ts";
import { statusOf } from "#server/http/status-of.ts";
import type { Answer } from "#server/operation.ts";
import type { Reason, Wording } from "#server/refusal.ts";

/** What a form's page gets back when its operation refused: why, and what the person had typed. */
export interface Refused {
  ok: false;
  reason: Reason;
  message: Wording;
  fields: Record<string, Wording>;
  /** What was typed or ticked; several ticks of one name with a blank between them. */
  entered: Record<string, string>;
}

type Operation<Value> = (caller: Caller, input: unknown) => Promise<Answer<Value>>;

/**
 * One form, one operation: gives the form's fields and the address's parameters to the operation, and
 * goes on to `next(value)` (a path, or an answer of its own) when it is done; otherwise answers with
 * the refusal and with everything that was typed except passwords.
 */
export async function act<Value, Onward extends object>(
  args: ActionFunctionArgs,
  operation: Operation<Value>,
  next: (value: Value) => string | Onward | Promise<string | Onward>,
) {
  if (args.context.bodyTooLarge) return data(tooLarge, { status: 413 });
  const fields = await readFields(args.request);
  if (!fields) return data(noForm, { status: 400 });
  const answer = await operation(await args.context.caller(), { ...fields, ...args.params });
  if (answer.ok) {
    const onward = await next(answer.value);
    if (typeof onward === "string") return redirect(onward);
    return onward;
  }
  return refused(answer, fields);
}

/** Runs a query of a loader; a refusal becomes an error page of the right kind. */
export function unlessRefused<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw data({ message: answer.message }, { status: statusOf[answer.reason] });
}

/** A refusal as a response body, for pages that show it beside the form. */
export function refused<Value>(
  answer: Extract<Answer<Value>, { ok: false }>,
  fields: Record<string, unknown> = {},
) {
  const entered = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !/password/i.test(name))
      .map(([name, value]) => [name, [value].flat().join(" ")]),
  );
  const { reason, message, fields: wordings } = answer;
  const headers = answer.retryAfter ? { "Retry-After": String(answer.retryAfter) } : undefined;
  const body: Refused = { ok: false, reason, message, fields: wordings, entered };
  return data(body, { status: statusOf[reason], ...(headers && { headers }) });
}

const unread = (key: string): Refused => ({
  ok: false,
  reason: "invalid",
  message: { key },
  fields: {},
  entered: {},
});
const tooLarge = unread("refusal.form-too-large");
/** No browser sends such a thing from our pages. */
const noForm = unread("refusal.invalid-field");

/** Far more than any page of ours sends; a small body can hold tens of thousands. */
const mostFields = 200;

/**
 * A form as plain values; a field given twice becomes a list. Files are nowhere accepted.
 * `null` when the body is no form, or none of ours.
 */
export async function readFields(
  request: Request,
): Promise<Record<string, string | string[]> | null> {
  const form = await request.formData().catch(() => null);
  if (!form) return null;
  const entries = [...form].slice(0, mostFields + 1);
  if (entries.length > mostFields) return null;
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
