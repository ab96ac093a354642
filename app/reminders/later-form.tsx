import "#app/i18n/parts/reminders.ts";
import { Form } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { Later } from "#server/reminders/contract.ts";
import styles from "./reminders.module.css";

const words: Record<Later, Key> = {
  "half-hour": "reminders.half-hour",
  hour: "reminders.hour",
  evening: "reminders.evening",
};

/** Ways to be asked again later today. */
export function LaterForm({ laters }: { laters: Later[] }) {
  const t = useT();
  return (
    <Form method="post" action="?do=snooze" className="card" preventScrollReset>
      <h2>{t("reminders.later")}</h2>
      <p className="muted">{t("reminders.later-note")}</p>
      <div className={styles.ways}>
        {laters.map((later) => (
          <Button key={later} type="submit" kind="quiet" name="later" value={later}>
            {t(words[later])}
          </Button>
        ))}
      </div>
    </Form>
  );
}
