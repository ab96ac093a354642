import "#app/i18n/parts/care.ts";
import { useT } from "#app/i18n/use-t.ts";
import { titled } from "#app/lib/titled.ts";

export const meta = titled("landing.privacy-title");

/** What is kept, where, and for whom; in short. */
export default function Privacy() {
  const t = useT();
  return (
    <article className="page">
      <h1>{t("landing.privacy-title")}</h1>
      <p>{t("landing.privacy-1")}</p>
      <p>{t("landing.privacy-2")}</p>
      <p>{t("landing.privacy-3")}</p>
      <p>{t("landing.privacy-4")}</p>
      <p>{t("care.privacy-device")}</p>
      <p>{t("landing.privacy-push")}</p>
      <p>{t("landing.privacy-5")}</p>
    </article>
  );
}
