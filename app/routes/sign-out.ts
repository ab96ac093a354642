import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import { signOut } from "#server/accounts/sign-out.ts";
import { signedOutCookie } from "#server/accounts/session.ts";

/** Nothing to see here. */
export const loader = () => redirect("/");

export function action(args: ActionFunctionArgs) {
  return act(args, signOut, () => {
    args.context.setCookie(signedOutCookie(args.context.secure));
    return "/";
  });
}
