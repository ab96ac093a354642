import "#app/i18n/parts/practice-pages.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Chip } from "#app/ui/chip.tsx";
import { Row } from "#app/ui/row.tsx";
import type { ListedPractice } from "#server/practices/list-contract.ts";
import type { InLanguage } from "./in-language.ts";
import { modalityNames } from "./names.ts";
import styles from "./practices.module.css";
import { useLengths } from "./use-lengths.ts";

/** A practice in a list: what one does, its kind and how long; what it did for me first of all. */
export function PracticeRow({ practice }: { practice: InLanguage<ListedPractice> }) {
  const { slug, name, line, modality, minutes, helped, isOwn } = practice;
  const t = useT();
  const lengths = useLengths();
  return (
    <Row to={`/practices/${slug}`} title={name}>
      <span className={styles.line}>{line}</span>
      <span>
        {t(modalityNames[modality])} · {lengths(minutes)}
        {isOwn && ` · ${t("practice-pages.own")}`}
      </span>
      {helped && helped.eased > 0 && (
        <Chip>{t("practice-pages.eased", { eased: helped.eased, count: helped.times })}</Chip>
      )}
    </Row>
  );
}
