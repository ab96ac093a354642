import "#app/i18n/parts/safety.ts";
import { Link } from "@remix-run/react";
import { useEffect } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { useAnnounce } from "#app/ui/status.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import type { CrisisTopic } from "#server/safety/contract.ts";
import type { Country } from "#server/safety/lines/contract.ts";
import { Pacer } from "./breathe.tsx";
import { CallingIsHard } from "./calling-is-hard.tsx";
import styles from "./care.module.css";
import type { CareNow } from "./care-now.ts";
import { LinesList } from "./country-lines.tsx";
import looks from "./help-now.module.css";
import { Line, TelLink } from "./line.tsx";
import { Overdose } from "./overdose.tsx";
import { phoneIn } from "./phone-in.ts";
import { useCare } from "./use-care.ts";

interface Props {
  topic: CrisisTopic | null;
  /** What the page brought along; asked for where it did not. */
  care?: CareNow | null;
  /** What it stands beside: a message, of which it says where it is, or a note that nobody else reads. */
  after: "message" | "note" | null;
  /** The message waits for a moderator. */
  isHeld?: boolean;
  onClose?: () => void;
}

/**
 * What somebody sees at once whose words sound as if they were in danger: said to them alone, calm, and in the order
 * that helps. It works without script; nothing of what is pressed here is kept.
 */
export default function CareCard({ topic, care: given = null, after, isHeld, onClose }: Props) {
  const t = useT();
  const care = useCare(given);
  // Not the whole card: whoever listens is told that it is there, and reads it in their own time.
  const announce = useAnnounce();
  useEffect(() => announce(t("safety.care-title")), [announce, t]);
  const about = topic ?? care?.topic ?? null;
  const country = care?.country ?? null;
  const isAway = about === "harm-by-others";
  return (
    <section className={styles.care} aria-labelledby="care">
      <h2 id="care">{t("safety.care-title")}</h2>
      {after === "message" && <p>{t(isHeld ? "safety.care-held" : "safety.care-posted")}</p>}
      {after === "note" && <p>{t("safety.care-private")}</p>}
      {about === "overdose" && (
        <section aria-labelledby="care-overdose">
          <h3 id="care-overdose">{t("safety.overdose")}</h3>
          <p>{t("safety.care-if-you")}</p>
          <Overdose emergency={country?.emergency} />
        </section>
      )}
      {isAway && <SafetyFirst care={care} />}
      {about === "harm-to-others" && <p>{t("safety.care-step-away")}</p>}
      <Ask care={care} />
      {care && care.people.length > 0 && <MyPeople lines={care.people} />}
      {country && (
        <section aria-labelledby="care-lines">
          <h3 id="care-lines">{t("safety.care-lines")}</h3>
          {/* What stands above already is not said twice. */}
          <LinesList country={isAway ? withoutViolence(country) : country} />
          <CallingIsHard lines={country.lines} />
        </section>
      )}
      <details className={looks.country}>
        <summary>{t("safety.breathe")}</summary>
        <div className={styles.breathe}>
          <Pacer />
        </div>
      </details>
      <div className={looks.ways}>
        {/* Not a page of the app: it opens without a connection too. */}
        <a href="/help-now">{t("safety.care-more")}</a>
        {onClose && (
          <Button type="button" kind="quiet" onClick={onClose}>
            {t("safety.care-close")}
          </Button>
        )}
      </div>
    </section>
  );
}

const withoutViolence = (country: Country): Country => ({
  ...country,
  lines: country.lines.filter(({ kind }) => kind !== "violence"),
  emergency: "",
});

/** Somebody can be with me: by name, where we know who, and honestly where nobody is on call. */
function Ask({ care }: { care: CareNow | null }) {
  const t = useT();
  const locale = useLocale();
  if (care && !care.canAsk) return null;
  const names = new Intl.ListFormat(locale, { type: "disjunction" }).format(care?.names ?? []);
  return (
    <section className={styles.ask} aria-label={t("safety.care-person")}>
      <p>{t("safety.care-lead")}</p>
      <LinkButton to="/ask-for-a-person">
        {names ? t("safety.care-ask-named", { names }) : t("safety.care-ask")}
      </LinkButton>
      {care && !names && <p className="muted">{t("safety.care-nobody")}</p>}
    </section>
  );
}

/** The first lines of my own plan; one with a number calls it. */
function MyPeople({ lines }: { lines: string[] }) {
  const t = useT();
  return (
    <section aria-labelledby="care-people">
      <h3 id="care-people">{t("safety.care-people")}</h3>
      <ul className={styles.people}>
        {lines.map((line) => {
          const number = phoneIn(line);
          return (
            <li key={line} dir="auto">
              {number ? <TelLink number={number}>{line}</TelLink> : line}
            </li>
          );
        })}
      </ul>
      <Link to="/safety-plan">{t("safety.plan")}</Link>
    </section>
  );
}

/** Somebody else is the danger: first away from there, and from this page. */
function SafetyFirst({ care }: { care: CareNow | null }) {
  const t = useT();
  const lines = care?.country?.lines.filter(({ kind }) => kind === "violence") ?? [];
  const emergency = care?.country?.emergency;
  return (
    <section aria-labelledby="care-safe">
      <h3 id="care-safe">{t("safety.care-safe")}</h3>
      <p>{t("safety.care-safe-note")}</p>
      <p>{t("safety.care-leave")}</p>
      {emergency && (
        <TelLink number={emergency}>
          {t("safety.emergency")}: {emergency}
        </TelLink>
      )}
      {lines.length > 0 && (
        <ul className={looks.lines}>
          {lines.map((line) => (
            <Line key={line.name} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
}
