import "#app/i18n/parts/rules.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { RulesView } from "#server/rules/contract.ts";

interface Props {
  settings: RulesView["settings"];
  refused: Refused | undefined;
}

/** What is asked of newcomers and of the pace, and what becomes of a message that sounds like a crisis. */
export function SettingsForm({ settings, refused }: Props) {
  const t = useT();
  const word = useWording();
  const mine = refused?.entered["form"] === "settings" ? refused : undefined;
  const wrong = (name: string) => mine?.fields[name] && word(mine.fields[name]);
  const number = (name: "holdsFirst" | "slowSeconds" | "mostInMinute") => ({
    name,
    inputMode: "numeric" as const,
    defaultValue: mine?.entered[name] ?? String(settings[name]),
    error: wrong(name),
  });
  return (
    <Form
      method="post"
      action="?do=settings"
      className="card"
      aria-labelledby="settings"
      noValidate
    >
      <h3 id="settings">{t("rules.settings-title")}</h3>
      <input type="hidden" name="form" value="settings" />
      <Field
        {...number("holdsFirst")}
        label={t("rules.holds-first")}
        hint={t("rules.holds-first-hint")}
      />
      <Field {...number("slowSeconds")} label={t("rules.slow")} hint={t("rules.slow-hint")} />
      <Field {...number("mostInMinute")} label={t("rules.burst")} hint={t("rules.burst-hint")} />
      <Select
        name="crisisPost"
        label={t("rules.crisis")}
        hint={t("rules.crisis-hint")}
        defaultValue={mine?.entered["crisisPost"] ?? settings.crisisPost}
        error={wrong("crisisPost")}
      >
        {(["posted", "held"] as const).map((one) => (
          <option key={one} value={one}>
            {t(`rules.crisis-${one}`)}
          </option>
        ))}
      </Select>
      <Button>{t("rules.settings-save")}</Button>
    </Form>
  );
}
