import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Deed } from "#server/moderation/contract.ts";
import styles from "./desk.module.css";

/** What is done most stands first and always at the same place; the rest can be opened. */
const often: Deed[] = [
  "care",
  "release",
  "discard",
  "hide",
  "restore",
  "remind",
  "mute",
  "unmute",
  "dismiss",
  "escalate",
];

interface Props {
  deeds: Deed[];
  chosen: Deed | null;
  /** The part of the address that says which cases are shown. */
  kept: string;
}

/** Everything that can be done in a case, as things stand. */
export function DeedBar({ deeds, chosen, kept }: Props) {
  const t = useT();
  const rare = deeds.filter((deed) => !often.includes(deed));
  const link = (deed: Deed) => (
    <Link
      key={deed}
      to={`${kept || "?"}&deed=${deed}`}
      className="button"
      data-kind={deed === chosen ? undefined : "quiet"}
      aria-current={deed === chosen || undefined}
      replace
      preventScrollReset
    >
      {t(`desk.deed-${deed}`)}
    </Link>
  );
  return (
    <nav className={styles.deeds} aria-label={t("desk.deeds")}>
      {often.filter((deed) => deeds.includes(deed)).map(link)}
      {rare.length > 0 && (
        <details className={styles.rare} open={(chosen && rare.includes(chosen)) || undefined}>
          <summary>{t("desk.more-deeds")}</summary>
          <div className={styles.deeds}>{rare.map(link)}</div>
        </details>
      )}
    </nav>
  );
}
