import "#app/i18n/parts/reminders.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Time } from "#app/ui/time.tsx";
import type { RemindersView } from "#server/reminders/contract.ts";
import { LaterForm } from "./later-form.tsx";
import { ReminderForm } from "./reminder-form.tsx";

/** What has just been done: saved, put off until an instant, or put off to where it is quiet. */
export type Done = { what: "saved" } | { what: "later"; until: string | null } | null;

interface Props {
  view: RemindersView;
  done: Done;
  refused: Refused | undefined;
}

/** When I am asked how I am; and a way to say "later". */
export function RemindersPage({ view, done, refused }: Props) {
  const t = useT();
  const isOn = view.byPush || view.byMail;
  return (
    <div className="page">
      <h1>{t("reminders.title")}</h1>
      <p>{t("reminders.lead")}</p>
      {refused && <ErrorSummary refused={refused} />}
      {!refused && done && (
        <Banner>
          <DoneWords done={done} timeZone={view.timeZone} />
        </Banner>
      )}
      <section className="card" aria-labelledby="now">
        <h2 id="now">{t("reminders.now")}</h2>
        <p>
          <NowWords view={view} isOn={isOn} />
        </p>
      </section>
      {isOn && !view.isResting && <LaterForm laters={view.laters} />}
      <ReminderForm view={view} refused={refused} />
    </div>
  );
}

function DoneWords({ done, timeZone }: { done: NonNullable<Done>; timeZone: string }) {
  const t = useT();
  if (done.what === "saved") return <>{t("reminders.saved")}</>;
  if (done.until === null) return <>{t("reminders.later-quiet")}</>;
  return (
    <>
      {t("reminders.later-done")} <Time at={done.until} timeZone={timeZone} />
    </>
  );
}

function NowWords({ view, isOn }: { view: RemindersView; isOn: boolean }) {
  const t = useT();
  if (!isOn) return <>{t("reminders.off")}</>;
  if (view.isResting) return <>{t("reminders.resting")}</>;
  if (view.nextAt === null) return <>{t("reminders.all-quiet")}</>;
  if (!view.byMail && !view.hasDevice) return <>{t("reminders.nowhere")}</>;
  return (
    <>
      {t("reminders.next")} <Time at={view.nextAt} timeZone={view.timeZone} />
    </>
  );
}
