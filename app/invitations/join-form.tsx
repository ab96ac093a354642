import "#app/i18n/parts/accounts.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { TimeZoneField } from "#app/accounts/time-zone-field.tsx";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";
import type { Locale } from "#server/locale.ts";
import type { OpenInvitation } from "#server/invitations/contract.ts";
import { AcceptGroups } from "./guidelines.tsx";
import styles from "./invitations.module.css";

interface Props {
  invitation: OpenInvitation;
  locale: Locale;
  zones: string[];
  refused: Refused | undefined;
}

/** Four short steps on one page: a name, a way to sign in, where one lives, what holds here. */
export function JoinForm({ invitation, locale, zones, refused }: Props) {
  const t = useT();
  const word = useWording();
  const entered = refused?.entered ?? {};
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" className="page" reloadDocument noValidate>
      <h1>{t("accounts.invited", { centre: invitation.centre })}</h1>
      <p className="muted">{t("accounts.join-note")}</p>
      {refused && <ErrorSummary refused={refused} />}
      <input type="hidden" name="locale" value={locale} />
      <fieldset className={`stack ${styles.step}`}>
        <legend>{t("accounts.step-name")}</legend>
        <Field
          name="displayName"
          label={t("accounts.name")}
          hint={t("accounts.name-hint")}
          autoComplete="nickname"
          defaultValue={entered.displayName}
          error={error("displayName")}
        />
      </fieldset>
      <fieldset className={`stack ${styles.step}`}>
        <legend>{t("accounts.step-sign-in")}</legend>
        <Field
          name="email"
          type="email"
          label={t("accounts.email")}
          hint={t("accounts.email-hint")}
          autoComplete="username"
          defaultValue={entered.email}
          error={error("email")}
        />
        <PasswordField
          name="password"
          label={t("accounts.password")}
          hint={t("accounts.password-hint")}
          autoComplete="new-password"
          error={error("password")}
        />
      </fieldset>
      <fieldset className={`stack ${styles.step}`}>
        <legend>{t("accounts.step-place")}</legend>
        <TimeZoneField zones={zones} entered={entered.timeZone} error={error("timeZone")} />
      </fieldset>
      <fieldset className={`stack ${styles.step}`}>
        <legend>{t("accounts.step-agree")}</legend>
        <AcceptGroups
          groups={invitation.groups}
          isAccepted={entered.acceptGuidelines === "on"}
          error={error("acceptGuidelines")}
        />
        <p>
          <Link to="/privacy" target="_blank">
            {t("accounts.read-privacy")}
          </Link>
        </p>
        <Checkbox
          name="acceptPrivacy"
          label={t("accounts.accept-privacy")}
          defaultChecked={entered.acceptPrivacy === "on"}
          error={error("acceptPrivacy")}
        />
      </fieldset>
      <p className="muted">{t("accounts.leave-explained")}</p>
      <Button type="submit">{t("accounts.join")}</Button>
    </Form>
  );
}
