import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { myAlerts } from "#server/roster/alerts/my-alerts.ts";
import { seeAlert } from "#server/roster/alerts/see-alert.ts";

/** Who waits for me now; an open tab asks. */
export async function loader({ context }: LoaderFunctionArgs) {
  const answer = await myAlerts(await context.caller(), {});
  return answer.ok ? Response.json(answer.value) : answerJson(answer);
}

/** That I have it on the screen. */
export async function action({ request, context }: ActionFunctionArgs) {
  return answerJson(await seeAlert(await context.caller(), await readFields(request)));
}
