import "#app/i18n/parts/accounts.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";

interface Props {
  refused: Refused | undefined;
  /** A new password has just been chosen. */
  hasNewPassword: boolean;
}

/** By e-mail and password. The page is loaded anew afterwards, in its owner's language. */
export function SignInForm({ refused, hasNewPassword }: Props) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" className="page" reloadDocument noValidate>
      <h1>{t("accounts.sign-in")}</h1>
      {hasNewPassword && !refused && <Banner>{t("accounts.password-changed")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <Field
        name="email"
        type="email"
        label={t("accounts.email")}
        autoComplete="username"
        defaultValue={refused?.entered.email}
        error={error("email")}
      />
      <PasswordField
        name="password"
        label={t("accounts.password")}
        autoComplete="current-password"
        error={error("password")}
      />
      <Button type="submit">{t("accounts.sign-in")}</Button>
      <p>
        <Link to="/recover">{t("accounts.recover")}</Link>
      </p>
      <p className="muted">{t("accounts.no-account")}</p>
    </Form>
  );
}
