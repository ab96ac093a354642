import "#app/i18n/parts/care.ts";
import { useT } from "#app/i18n/use-t.ts";
import { titled } from "#app/lib/titled.ts";

export const meta = titled("landing.staff-title");

/** What staff can see of a member, and what they can't: as it is today. */
export default function WhatStaffSee() {
  const t = useT();
  return (
    <article className="page">
      <h1>{t("landing.staff-title")}</h1>
      <p>{t("landing.staff-lead")}</p>
      <ul>
        <li>{t("landing.staff-see-1")}</li>
        <li>{t("landing.staff-see-2")}</li>
        <li>{t("care.staff-see-groups")}</li>
      </ul>
      <h2>{t("landing.staff-not")}</h2>
      <ul>
        <li>{t("landing.staff-not-1")}</li>
        <li>{t("landing.staff-not-2")}</li>
        <li>{t("landing.staff-not-3")}</li>
        <li>{t("landing.staff-not-4")}</li>
        <li>{t("landing.staff-not-5")}</li>
      </ul>
      <p className="muted">{t("landing.staff-technical")}</p>
    </article>
  );
}
