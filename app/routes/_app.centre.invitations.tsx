import "#app/i18n/parts/accounts.ts";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvitationsPage } from "#app/invitations/invitations-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { listInvitations } from "#server/invitations/list-invitations.ts";
import { revokeInvitation } from "#server/invitations/revoke-invitation.ts";

export const meta = titled("accounts.invitations");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const list = unlessRefused(await listInvitations(caller, { before }));
  return { ...list, timeZone: caller.actor.timeZone };
}

export async function action(args: ActionFunctionArgs) {
  const isRevoking = new URL(args.request.url).searchParams.get("do") === "revoke";
  if (isRevoking) return act(args, revokeInvitation, () => "/centre/invitations");
  const { origin } = args.context;
  // The link is in this one answer and nowhere else.
  return act(args, createInvitation, ({ secret }) => made(`${origin}/welcome/${secret}`));
}

interface Made {
  ok: true;
  link: string;
}

const made = (link: string) => data<Made>({ ok: true, link });

export default function Invitations() {
  return (
    <InvitationsPage
      {...useLoaderData<typeof loader>()}
      outcome={useActionData<Refused | Made>()}
    />
  );
}
