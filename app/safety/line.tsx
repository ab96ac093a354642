import "#app/i18n/parts/safety.ts";
import type { ReactNode } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { CrisisLine } from "#server/safety/lines/contract.ts";
import styles from "./help-now.module.css";

/** A number as a telephone takes it. */
const dialled = (number: string) => number.replace(/[^\d*#+]/g, "");

/** Calls a number. */
export function TelLink({ number, children }: { number: string; children: ReactNode }) {
  return (
    <a className={styles.call} href={`tel:${dialled(number)}`}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  );
}

/** Calls a line; its name is said to whoever only hears the link. */
export function CallLink({ line, children }: { line: CrisisLine; children: ReactNode }) {
  const t = useT();
  return (
    <a
      className={styles.call}
      href={`tel:${dialled(line.phone)}`}
      aria-label={`${t("safety.call")} ${line.name}, ${line.phone}`}
    >
      <Icon name="phone" />
      {children}
    </a>
  );
}

/** Writes a text message to a line. */
export function TextLink({ line, children }: { line: CrisisLine; children: ReactNode }) {
  const t = useT();
  const { name, text = "" } = line;
  return (
    <a
      className={styles.call}
      href={`sms:${dialled(text)}`}
      aria-label={`${t("safety.text")} ${name}, ${text}`}
    >
      <Icon name="message" />
      {children}
    </a>
  );
}

/** One line: who answers, when and in which languages as far as we know, and the numbers to press. */
export function Line({ line }: { line: CrisisLine }) {
  const t = useT();
  const { name, phone, text, kind, hours, languages } = line;
  const spoken = useLanguageNames(languages);
  const about = [
    kind === "violence" && t("safety.kind-violence"),
    kind === "use" && t("safety.kind-use"),
    hours === "24/7" ? t("safety.day-and-night") : hours,
    spoken,
  ].filter(Boolean);
  return (
    <li>
      <span>
        {name}
        {about.length > 0 && <small className={styles.about}>{about.join(" · ")}</small>}
      </span>
      {phone && <CallLink line={line}>{phone}</CallLink>}
      {text && (
        <TextLink line={line}>
          {t("safety.text")} {text}
        </TextLink>
      )}
    </li>
  );
}

function useLanguageNames(tags: string[]): string {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return new Intl.ListFormat(locale).format(tags.map((tag) => names.of(tag) ?? tag));
}
