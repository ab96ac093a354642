import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { CasePerson } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

/** Gives a case to a colleague. */
export function HandOverForm({ colleagues }: { colleagues: CasePerson[] }) {
  const t = useT();
  return (
    <Form method="post" action="?do=hand-over" className={styles.handing} preventScrollReset>
      <Select name="to" label={t("desk.hand-over-to")}>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button kind="quiet">{t("desk.hand-over")}</Button>
    </Form>
  );
}
