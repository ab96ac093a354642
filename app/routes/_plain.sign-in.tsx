import "#app/i18n/parts/accounts.ts";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";
import { SignInForm } from "#app/accounts/sign-in-form.tsx";
import { act, type Refused } from "#app/lib/act.server.ts";
import { callerOf, ownPath } from "#app/lib/caller.server.ts";
import { signedIn } from "#app/lib/signed-in.server.ts";
import { titled } from "#app/lib/titled.ts";
import { signIn } from "#server/accounts/sign-in.ts";

export const meta = titled("accounts.sign-in");

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await callerOf(args);
  return actor ? redirect("/") : null;
}

export function action(args: ActionFunctionArgs) {
  const next = new URL(args.request.url).searchParams.get("next");
  return act(args, signIn, (who) => signedIn(args, who, ownPath(next)));
}

export default function SignIn() {
  const [search] = useSearchParams();
  return <SignInForm refused={useActionData<Refused>()} hasNewPassword={search.has("changed")} />;
}
