import type { ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import type { Caller } from "#server/actor.ts";
import { cheer } from "#server/challenges/cheer.ts";
import { endChallenge } from "#server/challenges/end-challenge.ts";
import { fillInDay } from "#server/challenges/fill-in-day.ts";
import { joinChallenge } from "#server/challenges/join-challenge.ts";
import { leaveChallenge } from "#server/challenges/leave-challenge.ts";
import { showMyDays } from "#server/challenges/show-my-days.ts";
import { writeNote } from "#server/challenges/write-note.ts";
import type { Answer } from "#server/operation.ts";

type Deed = (caller: Caller, input: unknown) => Promise<Answer<{ id: string }>>;

/** What the forms of a challenge's page ask for, by the `do` of their address. */
const deeds = new Map<string | null, Deed>([
  ["join", joinChallenge],
  ["leave", leaveChallenge],
  ["show", showMyDays],
  ["fill-in", fillInDay],
  ["cheer", cheer],
  ["note", writeNote],
  ["end", endChallenge],
]);

/** Does one of them, and goes back to the page. */
export function doInChallenge(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do"));
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ id }) => `/challenges/${id}`);
}
