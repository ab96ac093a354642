import "#app/i18n/parts/practice-pages.ts";
import { ChoiceRow } from "#app/check-ins/choice-row.tsx";
import { useLocale, useT } from "#app/i18n/use-t.ts";

interface Props {
  name: "before" | "after";
  entered: string | undefined;
  error: string | undefined;
}

/** How heavy it is, 0 to 10; leaving it open is an answer too. */
export function RatingRow({ name, entered = "none", error }: Props) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const numbers = Array.from({ length: 11 }, (_, at): [string, string] => [
    String(at),
    number.format(at),
  ]);
  return (
    <ChoiceRow
      name={name}
      legend={t(`practice-pages.${name}`)}
      ends={[t("practice-pages.light"), t("practice-pages.heavy")]}
      options={[...numbers, ["", t("practice-pages.skip-rating")]]}
      chosen={entered}
      error={error}
      onChoose={() => {}}
    />
  );
}
