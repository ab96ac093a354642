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
      legend={t(`practices.${name}`)}
      ends={[t("practices.light"), t("practices.heavy")]}
      options={[...numbers, ["", t("practices.skip-rating")]]}
      chosen={entered}
      error={error}
      onChoose={() => {}}
    />
  );
}
