import "#app/i18n/parts/practice-pages.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

/** What stands in a field, and why it was refused. */
export interface FormFields {
  value: (name: string) => string;
  error: (name: string) => string | undefined;
}

interface InBothProps {
  form: FormFields;
  name: string;
  label: Key;
  hint?: Key;
  isLong?: boolean;
}

/** The same text in English and in Spanish. */
export function InBoth({ form, name, label, hint, isLong }: InBothProps) {
  const t = useT();
  const what = t(label);
  const Control = isLong ? TextArea : Field;
  const languages = [
    ["En", "en", "practice-pages.in-english"],
    ["Es", "es", "practice-pages.in-spanish"],
  ] as const;
  return languages.map(([end, lang, key]) => (
    <Control
      key={lang}
      name={name + end}
      label={t(key, { what })}
      hint={hint && t(hint)}
      lang={lang}
      defaultValue={form.value(name + end)}
      error={form.error(name + end)}
    />
  ));
}
