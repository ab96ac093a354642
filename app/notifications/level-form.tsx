import "#app/i18n/parts/notifications.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { NotifyLevel } from "#server/groups/contract.ts";

interface Props {
  slug: string;
  level: NotifyLevel;
  /** What the choice is called where it stands. */
  label: string;
}

/** What of one group may reach me. */
export function LevelForm({ slug, level, label }: Props) {
  const t = useT();
  return (
    <Form method="post" action="?do=notify" className="stack" preventScrollReset>
      <input type="hidden" name="slug" value={slug} />
      <Select name="level" label={label} defaultValue={level}>
        <option value="all">{t("notifications.level-all")}</option>
        <option value="mentions">{t("notifications.level-mentions")}</option>
        <option value="nothing">{t("notifications.level-nothing")}</option>
      </Select>
      <Button type="submit" kind="quiet">
        {t("notifications.save")}
        <span className="visually-hidden">: {label}</span>
      </Button>
    </Form>
  );
}
