import type { ActionFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { snooze } from "#server/reminders/snooze.ts";

/** "Later", pressed on the notification itself. */
export async function action(args: ActionFunctionArgs) {
  const fields = await readFields(args.request);
  return answerJson(await snooze(await args.context.caller(), { ...fields }));
}
