import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { byName } from "./country-lines.tsx";

interface Props {
  /** Codes of the countries that there are lines for. */
  codes: string[];
  chosen: string;
}

/** Says which country's numbers come first, on this device; without script, and signed out too. */
export function CountryForm({ codes, chosen }: Props) {
  const t = useT();
  const locale = useLocale();
  return (
    <form method="get" action="/country" className="stack">
      <Select
        name="to"
        label={t("safety.my-country")}
        hint={t("safety.my-country-note")}
        defaultValue={chosen}
      >
        {byName(
          codes.map((code) => ({ code })),
          locale,
        ).map(({ country: { code }, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Button type="submit" kind="quiet">
        {t("safety.my-country-save")}
      </Button>
    </form>
  );
}
