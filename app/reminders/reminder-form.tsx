import "#app/i18n/parts/reminders.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { WeekdaysField } from "#app/ui/weekdays-field.tsx";
import type { RemindersView } from "#server/reminders/contract.ts";
import { TimesField } from "./times-field.tsx";

interface Props {
  view: RemindersView;
  refused: Refused | undefined;
}

/** When I want to be asked, and by what. With neither tick, nothing comes, and the times stay. */
export function ReminderForm({ view, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => {
    const [, wording] =
      Object.entries(refused?.fields ?? {}).find(([field]) => field.split(".")[0] === name) ?? [];
    return wording && word(wording);
  };
  const entered = refused && "time" in refused.entered ? refused.entered : undefined;
  const days = entered ? (entered.weekday ?? "").split(" ").map(Number) : view.weekdays;
  return (
    <Form method="post" action="?do=save" className="card" noValidate preventScrollReset>
      <h2>{t("reminders.when")}</h2>
      <TimesField times={entered?.time?.split(" ") ?? view.times} error={error("time")} />
      <WeekdaysField
        name="weekday"
        label={t("reminders.weekdays")}
        chosen={days}
        error={error("weekday")}
      />
      <p className="muted">
        {t("reminders.clock", { zone: view.timeZone.replaceAll("_", " ") })}{" "}
        {view.quiet && t("reminders.quiet", { from: view.quiet.from, until: view.quiet.until })}{" "}
        <Link to="/me/notifications">{t("reminders.to-notifications")}</Link>
      </p>
      <h2>{t("reminders.how")}</h2>
      <Checkbox
        name="byPush"
        label={t("reminders.by-push")}
        hint={view.hasDevice ? t("reminders.by-push-note") : t("reminders.no-device")}
        defaultChecked={entered ? entered.byPush === "on" : view.byPush}
      />
      <Checkbox
        name="byMail"
        label={t("reminders.by-mail")}
        hint={t("reminders.by-mail-note")}
        defaultChecked={entered ? entered.byMail === "on" : view.byMail}
      />
      <p className="muted">{t("reminders.rest-note")}</p>
      <Button type="submit">{t("reminders.save")}</Button>
    </Form>
  );
}
