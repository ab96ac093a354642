import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";

/** History by plain HTTP, for browsers without a socket. */
export async function loader(args: LoaderFunctionArgs) {
  const from = Object.fromEntries(new URL(args.request.url).searchParams);
  const answer = await readMessages(await args.context.caller(), { ...from, ...args.params });
  return answer.ok ? Response.json(answer.value) : answerJson(answer);
}

/** Posting by plain HTTP: the same operation as over the socket. */
export async function action(args: ActionFunctionArgs) {
  // A body that is no form is an empty one: the operation says what is missing.
  const fields = await readFields(args.request);
  return answerJson(await postMessage(await args.context.caller(), { ...fields, ...args.params }));
}
