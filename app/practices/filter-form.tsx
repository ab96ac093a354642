import "#app/i18n/parts/practice-pages.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Chosen } from "#server/practices/list-contract.ts";
import { modalities, modalityNames } from "./names.ts";
import styles from "./practices.module.css";

const lengths = [3, 5, 10, 20];

/** Kind and time, for whoever wants to narrow a list down; open while something is chosen. */
export function FilterForm({ chosen }: { chosen: Chosen }) {
  const { state, modality, minutes } = chosen;
  const t = useT();
  return (
    <details open={modality !== null || minutes !== null}>
      <summary>{t("practice-pages.filter")}</summary>
      {/* Made anew for each choice, so that it shows what the address says. */}
      <Form key={`${modality} ${minutes}`} method="get" className="stack" preventScrollReset>
        {state && <input type="hidden" name="state" value={state} />}
        <div className={styles.filters}>
          <Select name="modality" label={t("practice-pages.kind")} defaultValue={modality ?? ""}>
            <option value="">{t("practice-pages.any-kind")}</option>
            {modalities.map((one) => (
              <option key={one} value={one}>
                {t(modalityNames[one])}
              </option>
            ))}
          </Select>
          <Select name="minutes" label={t("practice-pages.length")} defaultValue={minutes ?? ""}>
            <option value="">{t("practice-pages.any-length")}</option>
            {lengths.map((count) => (
              <option key={count} value={count}>
                {t("practice-pages.up-to", { count })}
              </option>
            ))}
          </Select>
        </div>
        <p>
          <Button type="submit" kind="quiet">
            {t("practice-pages.show")}
          </Button>
        </p>
      </Form>
    </details>
  );
}
