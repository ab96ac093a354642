import { redirect } from "@remix-run/node";
import { env } from "#server/env.ts";

/** Sends somebody to a page that would surprise nobody, and tells the browser to forget ours. */
export function loader() {
  const headers = { "Clear-Site-Data": '"cache"', "Cache-Control": "no-store" };
  return redirect(env.leaveUrl, { status: 303, headers });
}
