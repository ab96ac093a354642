import "#app/i18n/parts/roster.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import styles from "./roster.module.css";

/** What I said sounds as if I could need somebody: said to me alone, once, and I can put it away. */
export default function CareCard(props: { onClose: () => void; isHeld: boolean }) {
  const { onClose, isHeld } = props;
  const t = useT();
  return (
    <aside className={styles.care} aria-labelledby="care" role="status">
      <h2 id="care">{t("roster.care-title")}</h2>
      <p>{t(isHeld ? "roster.care-lead-held" : "roster.care-lead")}</p>
      <div className={styles.ways}>
        <LinkButton to="/ask-for-a-person">{t("roster.ask-button")}</LinkButton>
        <a href="/help-now">{t("roster.ask-meanwhile")}</a>
        <Button type="button" kind="quiet" onClick={onClose}>
          {t("roster.care-close")}
        </Button>
      </div>
    </aside>
  );
}
