import type { ActionFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { makeReport } from "#server/moderation/make-report.ts";

/** The same report as over the socket, by plain HTTP. */
export async function action(args: ActionFunctionArgs) {
  const fields = await readFields(args.request);
  return answerJson(await makeReport(await args.context.caller(), { ...fields, ...args.params }));
}
