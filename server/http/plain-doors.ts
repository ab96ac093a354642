import type { Request, RequestHandler, Response } from "express";
import type { Caller } from "../actor.ts";
import { saveCheckIn } from "../check-ins/save-check-in.ts";
import type { Answer } from "../operation.ts";
import { recordSession } from "../practices/record-session.ts";
import { loadContext } from "./caller.ts";
import { readBody } from "./limits.ts";
import { statusOf } from "./status-of.ts";

type Operation = (caller: Caller, input: unknown) => Promise<Answer<unknown>>;

/**
 * What scripts hand in so often that it does not go through Remix, which for one small form takes
 * longer than everything else together: a form comes in, an operation's answer goes out as JSON.
 */
const doors = new Map<string, Operation>([
  ["/check-in.json", saveCheckIn],
  ["/practices/session.json", recordSession],
]);

/** Far more than any of these takes. */
const mostFields = 200;

/** Opens those doors; whatever is not for them goes on. */
export function plainDoors(): RequestHandler {
  return (req, res, next) => {
    const operation = req.method === "POST" ? doors.get(req.path) : undefined;
    if (operation) answer(operation, req, res).catch(next);
    else next();
  };
}

async function answer(operation: Operation, req: Request, res: Response): Promise<void> {
  const body = await readBody(req);
  const caller = await loadContext(req, res, { bodyTooLarge: body === "too-large" }).caller();
  // A body that is no form is an empty one: the operation says what is missing.
  const fields = body !== "too-large" && req.is("urlencoded") ? fieldsOf(body.toString()) : {};
  const said = await operation(caller, fields);
  res
    .status(said.ok ? 200 : statusOf[said.reason])
    .set("Cache-Control", "private, no-store")
    .json(said);
}

/** A field given twice becomes a list. */
function fieldsOf(form: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  const entries = [...new URLSearchParams(form)];
  if (entries.length > mostFields) return fields;
  for (const [name, value] of entries) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
