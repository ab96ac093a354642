import "#app/i18n/parts/reminders.ts";
import "#app/i18n/parts/notifications.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Row } from "#app/ui/row.tsx";
import type { NotificationSettings } from "#server/notifications/contract.ts";
import { LevelForm } from "./level-form.tsx";
import { QuietForm } from "./quiet-form.tsx";
import { ThisDevice } from "./this-device.tsx";

interface Props {
  settings: NotificationSettings;
  /** What has just been done. */
  done: "saved" | "sent" | null;
  refused: Refused | undefined;
}

/** What may reach me when the page is closed: on which device, when, and from which group. */
export function NotificationsPage({ settings, done, refused }: Props) {
  const t = useT();
  const { quiet, timeZone, groups, publicKey, endpointHash } = settings;
  return (
    <div className="page">
      <h1>{t("notifications.title")}</h1>
      <p>{t("notifications.lead")}</p>
      {refused && <ErrorSummary refused={refused} />}
      {!refused && done === "saved" && <Banner>{t("notifications.saved")}</Banner>}
      {!refused && done === "sent" && <Banner>{t("notifications.test-sent")}</Banner>}
      <ThisDevice publicKey={publicKey} endpointHash={endpointHash} />
      <QuietForm quiet={quiet} timeZone={timeZone} refused={refused} />
      <Row to="/me/reminders" title={t("reminders.title")}>
        {t("reminders.note")}
      </Row>
      <section className="stack" aria-labelledby="levels">
        <h2 id="levels">{t("notifications.groups")}</h2>
        {groups.length === 0 && <p className="muted">{t("notifications.groups-empty")}</p>}
        {groups.map(({ slug, name, level }) => (
          <Card key={slug}>
            <LevelForm
              slug={slug}
              level={level}
              label={t("notifications.level-of", { group: name })}
            />
          </Card>
        ))}
      </section>
    </div>
  );
}
