import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { PlainShell } from "#app/ui/shell.tsx";

/** What this is, for whom, and the two ways in. */
export function Landing({ error }: { error?: string | undefined }) {
  const t = useT();
  return (
    <PlainShell>
      <div className="page">
        <h1>{t("landing.title")}</h1>
        <p>{t("landing.lead")}</p>
        <p className="muted">{t("landing.why")}</p>
        <Card>
          <h2>{t("landing.invited")}</h2>
          <Form method="get" action="/welcome" className="stack">
            <Field
              name="link"
              label={t("landing.link")}
              hint={t("landing.invited-note")}
              autoComplete="off"
              error={error}
            />
            <Button type="submit">{t("landing.go-on")}</Button>
          </Form>
        </Card>
        <Card>
          <h2>{t("landing.sign-in")}</h2>
          <p className="muted">{t("landing.sign-in-note")}</p>
          <LinkButton to="/sign-in" kind="quiet">
            {t("landing.sign-in")}
          </LinkButton>
        </Card>
        <p className="muted">{t("landing.help-note")}</p>
      </div>
    </PlainShell>
  );
}
