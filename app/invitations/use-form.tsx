import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { OpenInvitation } from "#server/invitations/contract.ts";
import { AcceptGroups } from "./guidelines.tsx";

interface Props {
  invitation: OpenInvitation;
  me: string;
  refused: Refused | undefined;
}

/** Enters an invitation's groups with the account that one has. */
export function UseForm({ invitation, me, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = refused?.fields.acceptGuidelines;
  return (
    <Form method="post" className="page">
      <h1>{t("accounts.invited", { centre: invitation.centre })}</h1>
      {refused && <ErrorSummary refused={refused} />}
      <p>{t("accounts.signed-in-as", { name: me })}</p>
      <AcceptGroups groups={invitation.groups} error={error && word(error)} />
      <Button type="submit">{t("accounts.enter-groups")}</Button>
    </Form>
  );
}
