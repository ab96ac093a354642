import "#app/i18n/parts/accounts.ts";
import type { ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { act, type Refused } from "#app/lib/act.server.ts";
import { titled } from "#app/lib/titled.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { askForReset } from "#server/accounts/ask-for-reset.ts";

export const meta = titled("accounts.recover");

export function action(args: ActionFunctionArgs) {
  return act(args, askForReset, () => "/recover?sent");
}

/** Asks for a link; the answer is the same whether there is such an account or not. */
export default function Recover() {
  const t = useT();
  const word = useWording();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  const error = refused?.fields.email;
  return (
    <Form method="post" className="page" noValidate>
      <h1>{t("accounts.recover")}</h1>
      {search.has("sent") && !refused && <Banner>{t("accounts.reset-sent")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <p className="muted">{t("accounts.recover-note")}</p>
      <Field
        name="email"
        type="email"
        label={t("accounts.email")}
        autoComplete="username"
        defaultValue={refused?.entered.email}
        error={error && word(error)}
      />
      <Button type="submit">{t("accounts.send-link")}</Button>
    </Form>
  );
}
