import "#app/i18n/parts/notifications.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";

interface Props {
  quiet: { from: string; until: string } | null;
  timeZone: string;
  refused: Refused | undefined;
}

/** When nothing may reach me. The times that most people sleep are there to be ticked. */
export function QuietForm({ quiet, timeZone, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  const entered = refused && "from" in refused.entered ? refused.entered : undefined;
  return (
    <Form method="post" action="?do=quiet" className="card" noValidate preventScrollReset>
      <h2>{t("notifications.quiet")}</h2>
      <p className="muted">
        {t("notifications.quiet-note", { zone: timeZone.replaceAll("_", " ") })}
      </p>
      <Checkbox
        name="quiet"
        label={t("notifications.quiet-on")}
        defaultChecked={entered ? entered.quiet === "on" : quiet !== null}
      />
      <div className="pair">
        <Field
          name="from"
          type="time"
          label={t("notifications.from")}
          defaultValue={entered?.from ?? quiet?.from ?? "22:00"}
          error={error("from")}
        />
        <Field
          name="until"
          type="time"
          label={t("notifications.until")}
          defaultValue={entered?.until ?? quiet?.until ?? "07:00"}
          error={error("until")}
        />
      </div>
      <Button type="submit">{t("notifications.save")}</Button>
    </Form>
  );
}
