import { useId, useState } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { TextArea } from "#app/ui/text-area.tsx";
import type { CheckInView, Halt, ReturnedToUse } from "#server/check-ins/contract.ts";
import { halts, moods, uses } from "./answer-words.ts";
import type { ErrorOf } from "./check-in-form.tsx";
import styles from "./check-ins.module.css";
import { ChoiceRow } from "./choice-row.tsx";
import { SleepRow } from "./sleep-row.tsx";
import type { Fields } from "./unsent.ts";

interface Props {
  stored: CheckInView | null;
  /** What had been typed, when a form without script was refused. */
  entered: Record<string, string> | undefined;
  error: ErrorOf;
  onChange?: ((fields: Fields) => void) | undefined;
}

/** What one may add, or leave: each row saves itself. */
export function MoreRows({ stored, entered, error, onChange }: Props) {
  const t = useT();
  const locale = useLocale();
  const before = (name: "craving" | "mood" | "sleepHours" | "returnedToUse" | "note") =>
    entered?.[name] ?? String(stored?.[name] ?? "");
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <p className="muted">{t("check-ins.more")}</p>
      <ChoiceRow
        name="craving"
        legend={t("check-ins.craving")}
        ends={[t("check-ins.craving-none"), t("check-ins.craving-strong")]}
        options={Array.from({ length: 11 }, (_, at) => [String(at), number.format(at)])}
        chosen={before("craving")}
        error={error("craving")}
        onChoose={(value) => onChange?.({ craving: Number(value) })}
      />
      <ChoiceRow
        name="mood"
        legend={t("check-ins.mood")}
        options={Object.entries(moods).map(([value, key]) => [value, t(key)])}
        chosen={before("mood")}
        error={error("mood")}
        onChoose={(value) => onChange?.({ mood: Number(value) })}
      />
      <SleepRow
        chosen={before("sleepHours")}
        error={error("sleepHours")}
        onChoose={(sleepHours) => onChange?.({ sleepHours })}
      />
      <HaltRow stored={stored} entered={entered?.halt} onChange={onChange} />
      <ChoiceRow
        name="returnedToUse"
        legend={t("check-ins.use")}
        options={Object.entries(uses).map(([value, key]) => [value, t(key)])}
        chosen={before("returnedToUse")}
        error={error("returnedToUse")}
        onChoose={(value) => onChange?.({ returnedToUse: value as ReturnedToUse })}
      />
      <TextArea
        name="note"
        label={t("check-ins.note")}
        hint={t("check-ins.note-hint")}
        rows={3}
        defaultValue={before("note")}
        error={error("note")}
        onBlur={({ target }) =>
          target.value !== target.defaultValue && onChange?.({ note: target.value })
        }
      />
    </>
  );
}

function HaltRow(props: {
  stored: CheckInView | null;
  entered: string | undefined;
  onChange: Props["onChange"];
}) {
  const t = useT();
  const id = useId();
  const first = (props.entered?.split(" ").filter(Boolean) ?? props.stored?.halt ?? []) as Halt[];
  const [ticked, setTicked] = useState(first);
  const tick = (flag: Halt, isOn: boolean) => {
    const now = [...ticked.filter((one) => one !== flag), ...(isOn ? [flag] : [])];
    setTicked(now);
    props.onChange?.({ halt: now });
  };
  return (
    <fieldset className={styles.row} aria-describedby={id}>
      <legend>{t("check-ins.halt")}</legend>
      {/* So that an empty answer can be told from no answer. */}
      <input type="hidden" name="halt" value="" />
      <div className={styles.choices} id={id}>
        {Object.entries(halts).map(([flag, key]) => (
          <label className={styles.choice} key={flag}>
            <input
              type="checkbox"
              name="halt"
              value={flag}
              defaultChecked={first.includes(flag as Halt)}
              onChange={({ target }) => tick(flag as Halt, target.checked)}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
