import "#app/i18n/parts/accounts.ts";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeZones } from "#app/accounts/time-zones.server.ts";
import { languageOf } from "#app/i18n/language.server.ts";
import { InvitationGone } from "#app/invitations/invitation-gone.tsx";
import { JoinForm } from "#app/invitations/join-form.tsx";
import { UseForm } from "#app/invitations/use-form.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { callerOf } from "#app/lib/caller.server.ts";
import { signedIn } from "#app/lib/signed-in.server.ts";
import { titled } from "#app/lib/titled.ts";
import { joinByInvitation } from "#server/invitations/join-by-invitation.ts";
import { lookAtInvitation } from "#server/invitations/look-at-invitation.ts";
import { useInvitation as enterByInvitation } from "#server/invitations/use-invitation.ts";

export const meta = titled("accounts.welcome");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await callerOf(args);
  const answer = await lookAtInvitation(caller, args.params);
  const isGone = !answer.ok && (answer.reason === "not-found" || answer.reason === "invalid");
  const shown = {
    invitation: isGone ? null : unlessRefused(answer),
    me: caller.actor?.displayName ?? null,
    locale: languageOf(args.request),
    zones: timeZones,
  };
  return data(shown, { status: isGone ? 404 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await callerOf(args);
  if (actor) return act(args, enterByInvitation, () => "/groups");
  return act(args, joinByInvitation, (who) => signedIn(args, who));
}

/** Joining by an invitation; or, for whoever is in already, entering its groups. */
export default function Welcome() {
  const { invitation, me, locale, zones } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  if (!invitation) return <InvitationGone isSignedIn={me !== null} />;
  if (me !== null) return <UseForm invitation={invitation} me={me} refused={refused} />;
  return <JoinForm invitation={invitation} locale={locale} zones={zones} refused={refused} />;
}
