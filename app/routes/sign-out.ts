import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { callerOf } from "#app/lib/caller.server.ts";
import { signOut } from "#server/accounts/sign-out.ts";
import { signedOutCookie } from "#server/accounts/session.ts";

/** Nothing to see here. */
export const loader = () => redirect("/");

/** Whatever the form holds: a sign-out asks for nothing and is never refused. */
export async function action(args: ActionFunctionArgs) {
  await signOut(await callerOf(args), {});
  args.context.setCookie(signedOutCookie(args.context.secure));
  return redirect("/");
}
