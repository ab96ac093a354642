import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { myGroups } from "#server/groups/my-groups.ts";

/** My groups, for what a key opens. No name of a group can be this address. */
export async function loader({ context }: LoaderFunctionArgs) {
  const answer = await myGroups(await context.caller(), {});
  return answer.ok ? Response.json(answer.value) : answerJson(answer);
}
