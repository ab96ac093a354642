import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { careNow } from "#app/safety/care.server.ts";

/** Who and what could help me now; beside a message of mine, what that is about. For the card in a room. */
export async function loader(args: LoaderFunctionArgs) {
  const about = Object.fromEntries(new URL(args.request.url).searchParams);
  return answerJson(await careNow(args, await args.context.caller(), about));
}
