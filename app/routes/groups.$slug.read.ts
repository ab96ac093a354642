import type { ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import { markRead } from "#server/groups/mark-read.ts";

/** How far somebody has read, by plain HTTP. */
export function action(args: ActionFunctionArgs) {
  return act(args, markRead, () => `/groups/${args.params.slug}`);
}
