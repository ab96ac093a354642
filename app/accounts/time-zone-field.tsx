import "#app/i18n/parts/accounts.ts";
import { useEffect, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Select } from "#app/ui/select.tsx";

interface Props {
  /** Every zone that the server knows, so that page and browser show the same list. */
  zones: string[];
  /** What was chosen before, if anything was. */
  entered: string | undefined;
  error: string | undefined;
}

/** Where somebody's day begins and ends; with script the browser's own zone is chosen beforehand. */
export function TimeZoneField({ zones, entered, error }: Props) {
  const t = useT();
  const [zone, setZone] = useState(entered ?? "UTC");
  useEffect(() => {
    if (entered === undefined) setZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [entered]);
  const all = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <Select
      name="timeZone"
      label={t("accounts.zone")}
      hint={t("accounts.zone-hint")}
      value={zone}
      onChange={(event) => setZone(event.target.value)}
      error={error}
    >
      {all.map((name) => (
        <option key={name} value={name}>
          {name.replaceAll("_", " ")}
        </option>
      ))}
    </Select>
  );
}
