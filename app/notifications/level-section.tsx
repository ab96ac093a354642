import "#app/i18n/parts/notifications.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Banner } from "#app/ui/banner.tsx";
import type { NotifyLevel } from "#server/groups/contract.ts";
import { LevelForm } from "./level-form.tsx";

/** The same choice as on the page of notifications, where the group is. */
export function LevelSection(props: { slug: string; level: NotifyLevel; isSaved: boolean }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="notify">
      <h2 id="notify">{t("notifications.title")}</h2>
      {props.isSaved && <Banner>{t("notifications.saved")}</Banner>}
      <p className="muted">
        {t("notifications.level-note")}{" "}
        <Link to="/me/notifications">{t("notifications.to-devices")}</Link>
      </p>
      <LevelForm slug={props.slug} level={props.level} label={t("notifications.level")} />
    </section>
  );
}
