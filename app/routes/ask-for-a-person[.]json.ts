import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { myCall } from "#server/roster/my-call.ts";

/** What became of my asking for a person, for a page that waits. */
export async function loader({ context }: LoaderFunctionArgs) {
  return answerJson(await myCall(await context.caller(), {}));
}
