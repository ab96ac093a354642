import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import styles from "./roster.module.css";

/** Something of mine waits for somebody to look: one quiet line that leads to help, and says no more on a shared screen. */
export function CareLine({ slug, seq }: { slug: string; seq: number | null }) {
  const t = useT();
  return (
    <p className={styles.here}>
      <Link to={seq ? `/care?slug=${slug}&seq=${seq}` : "/ask-for-a-person"}>
        {t("messages.care-line")}
      </Link>
    </p>
  );
}
