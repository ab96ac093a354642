import "#app/i18n/parts/accounts.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import type { OpenInvitation } from "#server/invitations/contract.ts";
import styles from "./invitations.module.css";

interface Props {
  groups: OpenInvitation["groups"];
  isAccepted?: boolean;
  error: string | undefined;
}

/** What the invitation's groups ask of everybody, and agreeing to it; nothing when it leads to none. */
export function AcceptGroups({ groups, isAccepted, error }: Props) {
  const t = useT();
  if (groups.length === 0) return <input type="hidden" name="acceptGuidelines" value="on" />;
  return (
    <>
      {groups.map((group) => (
        <Guidelines key={group.name} {...group} />
      ))}
      <Checkbox
        name="acceptGuidelines"
        label={t("accounts.accept-guidelines")}
        defaultChecked={isAccepted}
        error={error}
      />
    </>
  );
}

function Guidelines({ name, purpose, guidelines }: OpenInvitation["groups"][number]) {
  const t = useT();
  return (
    <details className={`card ${styles.guidelines}`}>
      <summary>
        <strong dir="auto">{name}</strong>
        <span className="muted"> · {t("accounts.read-guidelines")}</span>
      </summary>
      <p dir="auto">{purpose}</p>
      <p className="written" dir="auto">
        {guidelines}
      </p>
    </details>
  );
}
