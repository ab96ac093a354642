import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Country, CrisisLine } from "./crisis-lines.ts";
import styles from "./help-now.module.css";

/** What a country is called in a language. */
export const countryName = ({ code }: Country, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;

/** A country's lines and its emergency number; open where it is one's own. */
export function CountryLines({ country, isOpen = false }: { country: Country; isOpen?: boolean }) {
  const t = useT();
  const { emergency, lines } = country;
  return (
    <details className={styles.country} open={isOpen}>
      <summary>{countryName(country, useLocale())}</summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Line key={`${line.name} ${line.phone}`} line={line} />
        ))}
        <li>
          <span>{t("safety.emergency")}</span>
          <a className={styles.call} href={`tel:${emergency}`}>
            <Icon name="phone" />
            {emergency}
          </a>
        </li>
      </ul>
    </details>
  );
}

function Line({ line: { name, phone, text } }: { line: CrisisLine }) {
  const t = useT();
  const dialled = (number: string) => number.replace(/[^\d*+]/g, "");
  return (
    <li>
      <span>{name}</span>
      {phone && (
        <a
          className={styles.call}
          href={`tel:${dialled(phone)}`}
          aria-label={`${t("safety.call")} ${name}, ${phone}`}
        >
          <Icon name="phone" />
          {phone}
        </a>
      )}
      {text && (
        <a
          className={styles.call}
          href={`sms:${dialled(text)}`}
          aria-label={`${t("safety.text")} ${name}, ${text}`}
        >
          <Icon name="message" />
          {t("safety.text")} {text}
        </a>
      )}
    </li>
  );
}
