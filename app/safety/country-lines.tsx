import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Country } from "#server/safety/lines/contract.ts";
import { Line } from "./line.tsx";
import styles from "./help-now.module.css";

/** What a country is called in a language. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;

/** Countries as a reader looks for them: by name, in their language. */
export const byName = <Coded extends { code: string }>(countries: Coded[], locale: string) =>
  countries
    .map((country) => ({ country, name: countryName(country.code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));

/** A country's lines and its emergency number; open where it is one's own. */
export function CountryLines({ country, isOpen = false }: { country: Country; isOpen?: boolean }) {
  return (
    <details className={styles.country} open={isOpen}>
      <summary>{countryName(country.code, useLocale())}</summary>
      <LinesList country={country} />
    </details>
  );
}

/** The same without a frame, for where it is clear which country is meant. */
export function LinesList({ country: { emergency, lines } }: { country: Country }) {
  const t = useT();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <Line key={`${line.name} ${line.phone}`} line={line} />
      ))}
      {emergency && (
        <li>
          <span>{t("safety.emergency")}</span>
          <a className={styles.call} href={`tel:${emergency}`}>
            <Icon name="phone" />
            {emergency}
          </a>
        </li>
      )}
    </ul>
  );
}
