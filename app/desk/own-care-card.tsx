import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { OwnCare } from "#server/moderation/own-care/own-care-contract.ts";
import styles from "./desk.module.css";

/** What is good for whoever was with somebody in a crisis: asked, never demanded, and seen by them alone. */
export default function OwnCareCard({ care, from }: { care: OwnCare; from: string }) {
  const { isAsked, load, cases: count } = care;
  const t = useT();
  if (!isAsked && load === "light") return null;
  const back = `from=${encodeURIComponent(from)}`;
  return (
    <section className="card" aria-labelledby="own-care">
      <h2 id="own-care">{t("desk.care-title")}</h2>
      {isAsked && <p>{t("desk.care-lead")}</p>}
      {load !== "light" && <p>{t(`desk.care-${load}`, { count })}</p>}
      <p className="muted">{t("desk.care-own")}</p>
      <p className={styles.choices}>
        <Link to="/check-in">{t("desk.care-check-in")}</Link>
        <Link to="/practices/longer-breath-out">{t("desk.care-practice")}</Link>
      </p>
      <div className={styles.choices}>
        {load !== "light" && (
          <Form method="post" action={`/desk/follow-ups?do=break&${back}`}>
            <Button>{t("desk.care-take-break")}</Button>
          </Form>
        )}
        <Form method="post" action={`/desk/follow-ups?do=put-away&${back}`} preventScrollReset>
          <Button kind="quiet">{t("desk.care-away")}</Button>
        </Form>
      </div>
    </section>
  );
}
