import { useT } from "#app/i18n/use-t.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Row } from "#app/ui/row.tsx";
import type { Suggestion } from "#server/practices/list-contract.ts";
import type { InLanguage } from "./in-language.ts";

/** One practice for now, on Today: what helped before in the newest state, or what fits it. */
export function SuggestedPractice({ suggestion }: { suggestion: InLanguage<Suggestion> }) {
  const { practice, helped } = suggestion;
  const t = useT();
  const minutes = t("practices.minutes", { count: practice.usualMinutes });
  return (
    <section className="stack" aria-labelledby="practice-for-now">
      <h2 id="practice-for-now">{t("practices.today")}</h2>
      <Row to={`/practices/${practice.slug}`} title={practice.name}>
        {helped && helped.eased > 0
          ? t("practices.today-helped", { minutes, eased: helped.eased, count: helped.times })
          : `${minutes} · ${practice.line}`}
      </Row>
      <p>
        <LinkButton
          kind="quiet"
          to={`/practices/${practice.slug}/play?minutes=${practice.usualMinutes}`}
          reloadDocument
        >
          {t("practices.begin")}
        </LinkButton>
      </p>
    </section>
  );
}
