import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { markRead } from "#server/groups/mark-read.ts";

/** How far somebody has read, by plain HTTP: told by script, or by a form where there is none. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const fields = await readFields(request);
  const answer = await markRead(await context.caller(), { ...fields, ...params });
  return answer.ok ? redirect(`/groups/${params.slug}`) : answerJson(answer);
}
