import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { Time } from "#app/ui/time.tsx";
import type { InvitationView } from "#server/invitations/contract.ts";

const stateWords: Record<InvitationView["state"], Key> = {
  open: "accounts.state-open",
  used: "accounts.state-used",
  expired: "accounts.state-expired",
  revoked: "accounts.state-revoked",
};

/** One invitation: what it is for, how far it is used, and taking it back. */
export function InvitationCard({
  invitation,
  timeZone,
}: {
  invitation: InvitationView;
  timeZone: string;
}) {
  const t = useT();
  const { id, label, groups, usesCount, usesAllowed, state, expiresAt } = invitation;
  return (
    <Card>
      <p>
        <strong dir="auto">{label || t("accounts.no-label")}</strong>{" "}
        <Chip>{t(stateWords[state])}</Chip>
      </p>
      {groups.length > 0 && <p dir="auto">{groups.join(", ")}</p>}
      <p className="muted">
        {t("accounts.uses-so-far", { used: usesCount, allowed: usesAllowed })} ·{" "}
        {t("accounts.until")} <Time at={expiresAt} timeZone={timeZone} />
      </p>
      {state === "open" && (
        <Form method="post" action="?do=revoke">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" kind="quiet">
            {t("accounts.revoke")}
            <span className="visually-hidden">: {label || groups.join(", ")}</span>
          </Button>
        </Form>
      )}
    </Card>
  );
}
