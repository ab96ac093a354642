import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import { judgePattern } from "#server/check-ins/patterns/judge-pattern.ts";

/** There is nothing to see here by itself. */
export const loader = () => redirect("/check-ins");

/** Putting a pattern aside, or bringing it back. */
export function action(args: ActionFunctionArgs) {
  return act(args, judgePattern, () => "/check-ins#patterns");
}
