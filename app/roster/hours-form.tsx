import "#app/i18n/parts/roster.ts";
import { Form } from "@remix-run/react";
import { TimeZoneField } from "#app/accounts/time-zone-field.tsx";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { WeekdaysField } from "#app/ui/weekdays-field.tsx";
import type { Outside, RosterView } from "#server/roster/contract.ts";
import { TimesFields } from "./times-fields.tsx";

interface Props {
  view: RosterView;
  zones: string[];
  refused: Refused | undefined;
}

const choices: Outside[] = ["open", "note", "quiet"];

/** When somebody is meant to be with the group, and what is different outside of that. */
export function HoursForm({ view, zones, refused }: Props) {
  const t = useT();
  const word = useWording();
  const mine = refused?.entered["form"] === "hours" ? refused : undefined;
  const wrong = (name: string) => mine?.fields[name] && word(mine.fields[name]);
  const [first] = view.hours;
  const days = mine
    ? (mine.entered["weekdays"] ?? "").split(" ").map(Number)
    : view.hours.map(({ weekday }) => weekday);
  return (
    <Form method="post" action="?do=hours" className="card" noValidate preventScrollReset>
      <h3>{t("roster.hours-title")}</h3>
      <p className="muted">{t("roster.hours-lead")}</p>
      <input type="hidden" name="form" value="hours" />
      <WeekdaysField
        name="weekdays"
        label={t("roster.days")}
        chosen={days}
        error={wrong("weekdays")}
      />
      <TimesFields
        from={mine?.entered["from"] ?? first?.from ?? "08:00"}
        until={mine?.entered["until"] ?? first?.until ?? "22:00"}
        wrong={wrong}
      />
      <Select
        name="outside"
        label={t("roster.outside")}
        defaultValue={mine?.entered["outside"] ?? view.outside}
        error={wrong("outside")}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {t(`roster.outside-${one}`)}
          </option>
        ))}
      </Select>
      <TimeZoneField
        zones={zones}
        entered={mine?.entered["timeZone"] ?? view.timeZone}
        error={wrong("timeZone")}
      />
      <Button>{t("roster.hours-save")}</Button>
    </Form>
  );
}
