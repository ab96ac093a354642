import "#app/i18n/parts/lines.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { CountryForStaff, LineKind } from "#server/safety/lines/contract.ts";

/** A line as its keepers see it. */
export type KeptLine = CountryForStaff["country"]["lines"][number];

const kinds: Record<LineKind, "lines.kind-crisis" | "lines.kind-violence" | "lines.kind-use"> = {
  crisis: "lines.kind-crisis",
  violence: "lines.kind-violence",
  use: "lines.kind-use",
};

interface Props {
  /** The line that is changed; none is added. */
  line?: KeptLine;
  today: string;
  refused: Refused | undefined;
}

/** Adds a line or changes one; the day on which somebody looked is today, unless they say otherwise. */
export function LineForm({ line, today, refused }: Props) {
  const t = useT();
  const word = useWording();
  const before = {
    name: line?.name,
    phone: line?.phone,
    text: line?.text,
    hours: line?.hours,
    languages: line?.languages.join(", "),
    source: line?.source,
  };
  const field = (name: keyof typeof before) => ({
    name,
    autoComplete: "off",
    defaultValue: refused?.entered[name] ?? before[name],
    error: refused?.fields[name] && word(refused.fields[name]),
  });
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="was" value={line?.key ?? ""} />
      <Field {...field("name")} label={t("lines.name")} />
      <Field {...field("phone")} label={t("lines.phone")} inputMode="tel" />
      <Field
        {...field("text")}
        label={t("lines.text")}
        hint={t("lines.text-hint")}
        inputMode="tel"
      />
      <Select
        name="kind"
        label={t("lines.kind")}
        defaultValue={refused?.entered.kind ?? line?.kind ?? "crisis"}
      >
        {Object.entries(kinds).map(([value, key]) => (
          <option key={value} value={value}>
            {t(key)}
          </option>
        ))}
      </Select>
      <Field {...field("hours")} label={t("lines.hours")} hint={t("lines.hours-hint")} />
      <Field
        {...field("languages")}
        label={t("lines.languages")}
        hint={t("lines.languages-hint")}
      />
      <Field {...field("source")} label={t("lines.source")} hint={t("lines.source-hint")} />
      <Field
        name="checkedOn"
        type="date"
        label={t("lines.checked-on")}
        hint={t("lines.checked-on-hint")}
        defaultValue={refused?.entered.checkedOn ?? today}
        error={refused?.fields.checkedOn && word(refused.fields.checkedOn)}
      />
      <Button>{t("lines.save")}</Button>
    </Form>
  );
}
