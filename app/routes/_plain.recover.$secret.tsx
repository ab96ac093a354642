import "#app/i18n/parts/accounts.ts";
import type { ActionFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { act, type Refused } from "#app/lib/act.server.ts";
import { titled } from "#app/lib/titled.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";
import { resetPassword } from "#server/accounts/reset-password.ts";

export const meta = titled("accounts.new-password");

export function action(args: ActionFunctionArgs) {
  return act(args, resetPassword, () => "/sign-in?changed");
}

/** Chooses a new password by a link that we sent. */
export default function ChooseNewPassword() {
  const t = useT();
  const word = useWording();
  const refused = useActionData<Refused>();
  const error = refused?.fields.password;
  return (
    <Form method="post" className="page" noValidate>
      <h1>{t("accounts.new-password")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      <p className="muted">{t("accounts.new-password-note")}</p>
      <PasswordField
        name="password"
        label={t("accounts.password")}
        hint={t("accounts.password-hint")}
        autoComplete="new-password"
        error={error && word(error)}
      />
      <Button type="submit">{t("accounts.save")}</Button>
      {refused?.reason === "not-found" && (
        <p>
          <Link to="/recover">{t("accounts.recover")}</Link>
        </p>
      )}
    </Form>
  );
}
