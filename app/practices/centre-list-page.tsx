import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/accounts.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { PracticeHead } from "#server/practices/contract.ts";
import type { InLanguage } from "./in-language.ts";
import { modalityNames } from "./names.ts";
import styles from "./practices.module.css";
import { SwitchForm } from "./switch-form.tsx";

interface Props {
  practices: InLanguage<PracticeHead & { isOff: boolean }>[];
  next: string | null;
  /** Where this page of the list begins. */
  after: string | null;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** For staff: every practice, the centre's own first, and whether members see it. */
export function CentreListPage({ practices, next, after, isSaved, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("practices.centre-title")}</h1>
      <p>{t("practice-pages.centre-lead")}</p>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <p>
        <LinkButton to="/centre/practices/new">{t("practice-pages.write-own")}</LinkButton>
      </p>
      <ul className={styles.list}>
        {practices.map(({ slug, name, modality, isOwn, isOff }) => (
          <li key={slug} className={styles.kept}>
            <Row to={`/centre/practices/${slug}`} title={name}>
              {t(modalityNames[modality])}
              {isOwn && ` · ${t("practice-pages.own")}`}
              {` · ${t(isOff ? "practice-pages.is-off" : "practice-pages.is-on")}`}
            </Row>
            <SwitchForm slug={slug} isOff={isOff} name={name} after={after} />
          </li>
        ))}
      </ul>
      {next && <Pager to={`/centre/practices?after=${next}`}>{t("practice-pages.further")}</Pager>}
    </div>
  );
}
