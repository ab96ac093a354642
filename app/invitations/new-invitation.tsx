import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";

interface Props {
  groups: { slug: string; name: string }[];
  outcome: Refused | { ok: true; link: string } | undefined;
}

/** Makes an invitation. Its link is shown once, in the answer: afterwards only its hash is known. */
export function NewInvitation({ groups, outcome }: Props) {
  const t = useT();
  const word = useWording();
  const refused = outcome?.ok === false ? outcome : undefined;
  const ticked = refused?.entered.groups?.split(" ") ?? [];
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" action="?" className="card" noValidate>
      <h2>{t("accounts.new-invitation")}</h2>
      {refused && <ErrorSummary refused={refused} />}
      {outcome?.ok && <MadeLink link={outcome.link} />}
      <Field
        name="label"
        label={t("accounts.label")}
        hint={t("accounts.label-hint")}
        defaultValue={refused?.entered.label}
        error={error("label")}
      />
      <fieldset className="stack">
        <legend className="legend">{t("accounts.into-groups")}</legend>
        {groups.map(({ slug, name }) => (
          <Checkbox
            key={slug}
            name="groups"
            value={slug}
            label={name}
            defaultChecked={ticked.includes(slug)}
          />
        ))}
        {error("groups") && <p className="field-error">{error("groups")}</p>}
      </fieldset>
      <Field
        name="uses"
        type="number"
        inputMode="numeric"
        label={t("accounts.uses")}
        defaultValue={refused?.entered.uses ?? "1"}
        error={error("uses")}
      />
      <Field
        name="days"
        type="number"
        inputMode="numeric"
        label={t("accounts.days")}
        defaultValue={refused?.entered.days ?? "14"}
        error={error("days")}
      />
      <Button type="submit">{t("accounts.make-link")}</Button>
    </Form>
  );
}

function MadeLink({ link }: { link: string }) {
  const t = useT();
  return (
    <Banner>
      <p>{t("accounts.link-made")}</p>
      <input
        className="input"
        readOnly
        value={link}
        aria-label={t("accounts.link")}
        onFocus={(event) => event.target.select()}
      />
    </Banner>
  );
}
