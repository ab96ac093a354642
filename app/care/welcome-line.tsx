import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Welcome } from "#server/care/contract.ts";
import styles from "./care.module.css";

/** What a room says to somebody new: who is there for them, or that listening is fine. */
export function WelcomeLine({ welcome, slug }: { welcome: Welcome | null; slug: string }) {
  const t = useT();
  if (!welcome) return null;
  return (
    <p className={styles.welcome}>
      {welcome.buddy ? (
        t("messages.welcome-buddy", { name: welcome.buddy })
      ) : (
        <>
          {t("messages.welcome-listen")}{" "}
          <Link to={`/groups/${slug}/about#buddies`}>{t("messages.welcome-choose")}</Link>
        </>
      )}
    </p>
  );
}
