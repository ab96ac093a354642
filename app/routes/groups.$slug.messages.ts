import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import type { Caller } from "#server/actor.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { pinMessage } from "#server/messages/pin-message.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { withdrawHeld } from "#server/messages/withdraw-held.ts";
import type { Answer } from "#server/operation.ts";

/** History by plain HTTP, for browsers without a socket. */
export async function loader(args: LoaderFunctionArgs) {
  const from = Object.fromEntries(new URL(args.request.url).searchParams);
  const answer = await readMessages(await args.context.caller(), { ...from, ...args.params });
  return answer.ok ? Response.json(answer.value) : answerJson(answer);
}

const deeds = new Map<string | null, (caller: Caller, input: unknown) => Promise<Answer<unknown>>>([
  [null, postMessage],
  ["edit", editMessage],
  ["delete", deleteMessage],
  ["react", reactToMessage],
  ["pin", pinMessage],
  ["withdraw", withdrawHeld],
]);

/** The same operations as over the socket, by plain HTTP. */
export async function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do"));
  if (!deed) throw new Response(null, { status: 404 });
  // A body that is no form is an empty one: the operation says what is missing.
  const fields = await readFields(args.request);
  return answerJson(await deed(await args.context.caller(), { ...fields, ...args.params }));
}
