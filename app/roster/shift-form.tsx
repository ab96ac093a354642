import "#app/i18n/parts/roster.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { WeekdaysField } from "#app/ui/weekdays-field.tsx";
import { TimesFields } from "./times-fields.tsx";

interface Props {
  moderators: { id: string; name: string }[];
  refused: Refused | undefined;
}

/** Puts somebody on call, each week on some days. */
export function ShiftForm({ moderators, refused }: Props) {
  const t = useT();
  const word = useWording();
  const mine = refused?.entered["form"] === "shift" ? refused : undefined;
  const wrong = (name: string) => mine?.fields[name] && word(mine.fields[name]);
  const days = (mine?.entered["weekdays"] ?? "").split(" ").map(Number);
  return (
    <Form method="post" action="?do=plan" className="card" noValidate preventScrollReset>
      <h3>{t("roster.plan-title")}</h3>
      <input type="hidden" name="form" value="shift" />
      <Select
        name="personId"
        label={t("roster.who")}
        defaultValue={mine?.entered["personId"]}
        error={wrong("personId")}
      >
        {moderators.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <WeekdaysField
        name="weekdays"
        label={t("roster.days")}
        chosen={days}
        error={wrong("weekdays")}
      />
      <TimesFields
        from={mine?.entered["from"] ?? "18:00"}
        until={mine?.entered["until"] ?? "22:00"}
        wrong={wrong}
      />
      <Button>{t("roster.plan-save")}</Button>
    </Form>
  );
}
