import { useT } from "#app/i18n/use-t.ts";
import type { OpenInvitation } from "#server/invitations/contract.ts";

/** What the invitation's groups ask of everybody, one group after the other. */
export function InvitedGroups({ groups }: { groups: OpenInvitation["groups"] }) {
  const t = useT();
  return (
    <>
      {groups.map(({ name, purpose, guidelines }) => (
        <details key={name} className="card">
          <summary>
            <strong dir="auto">{name}</strong>
            <span className="muted"> · {t("accounts.read-guidelines")}</span>
          </summary>
          <p dir="auto">{purpose}</p>
          <p className="written" dir="auto">
            {guidelines}
          </p>
        </details>
      ))}
    </>
  );
}
