import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { readFields } from "#app/lib/act.server.ts";
import { answerJson } from "#app/lib/answer-json.server.ts";
import { lookAtPause } from "#server/moderation/look-at-pause.ts";
import { pauseRoom } from "#server/moderation/pause-room.ts";
import { resumeRoom } from "#server/moderation/resume-room.ts";

/** Whether a room takes a breath; its moderators' open tabs ask. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const answer = await lookAtPause(await context.caller(), params);
  return answer.ok ? Response.json(answer.value) : answerJson(answer);
}

/** Lets it take one, or opens it again; with script and without. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const isOver = new URL(request.url).searchParams.get("do") === "end";
  const fields = await readFields(request);
  const deed = isOver ? resumeRoom : pauseRoom;
  const answer = await deed(await context.caller(), { ...fields, ...params });
  if (!answer.ok) return answerJson(answer);
  // A tab with script keeps the room as it stands.
  return fields?.["stays"] ? Response.json(answer.value) : redirect(`/groups/${params.slug}`);
}
