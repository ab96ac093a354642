import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { LongerBreathOut } from "#app/practices/longer-breath-out.tsx";

export const meta = titled("today.practices");

export async function loader(args: LoaderFunctionArgs) {
  await requireCaller(args);
  return null;
}

export default LongerBreathOut;
