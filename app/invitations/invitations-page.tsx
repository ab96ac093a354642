import "#app/i18n/parts/accounts.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import type { InvitationView } from "#server/invitations/contract.ts";
import { InvitationCard } from "./invitation-card.tsx";
import { NewInvitation } from "./new-invitation.tsx";

interface Props {
  invitations: InvitationView[];
  groups: { slug: string; name: string }[];
  next: string | null;
  timeZone: string;
  outcome: Refused | { ok: true; link: string } | undefined;
}

/** For staff: inviting people, and the invitations that there are. */
export function InvitationsPage({ invitations, groups, next, timeZone, outcome }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("accounts.invitations")}</h1>
      <NewInvitation groups={groups} outcome={outcome} />
      <h2>{t("accounts.invitations-so-far")}</h2>
      {invitations.length === 0 && <p className="muted">{t("accounts.no-invitations")}</p>}
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} timeZone={timeZone} />
      ))}
      {next && (
        <Pager to={`?before=${encodeURIComponent(next)}`}>{t("accounts.older-invitations")}</Pager>
      )}
    </div>
  );
}
