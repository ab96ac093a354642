import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { lookAtNotifications } from "#server/notifications/look-at-notifications.ts";
import { subscribe } from "#server/notifications/subscribe.ts";
import { unsubscribe } from "#server/notifications/unsubscribe.ts";

/** What a browser has to know to subscribe, and whether it is known here already. */
export async function loader(args: LoaderFunctionArgs) {
  const answer = await lookAtNotifications(await args.context.caller(), {});
  if (!answer.ok) return answerJson(answer);
  const { publicKey, endpointHash } = answer.value;
  return answerJson({ ok: true, value: { publicKey, endpointHash } });
}

/** Switches this device on (`POST`) or off (`DELETE`). */
export async function action(args: ActionFunctionArgs) {
  const caller = await args.context.caller();
  if (args.request.method === "DELETE") return answerJson(await unsubscribe(caller, {}));
  return answerJson(await subscribe(caller, { ...(await readFields(args.request)) }));
}
