import type { ActionFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";

/** A check-in from a page with script, also from one that was offline for a while. */
export async function action(args: ActionFunctionArgs) {
  // A body that is no form is an empty one: the operation says what is missing.
  const fields = args.context.bodyTooLarge ? null : await readFields(args.request);
  return answerJson(await saveCheckIn(await args.context.caller(), { ...fields }));
}
