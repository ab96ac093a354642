import "#app/i18n/parts/care.ts";
// What is refused says some of its words.
import "#app/i18n/parts/moderation.ts";
import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { ActsOfModerator } from "#server/moderation/centre-contract.ts";
import styles from "./desk.module.css";

interface Props extends ActsOfModerator {
  /** How many were taken back just now. */
  undone: number | null;
  timeZone: string;
  refused: Refused | undefined;
}

/** What one moderator did, for staff: all of it ticked, and taken back with one press. */
export function ActsPage({ person, acts, ofLastHour, next, undone, timeZone, refused }: Props) {
  const t = useT();
  const open = acts.filter(({ mayUndo }) => mayUndo);
  return (
    <div className="page">
      <h1 dir="auto">{t("care.acts-title", { name: person.name })}</h1>
      <p className="muted">{t("care.acts-lead")}</p>
      {undone !== null && !refused && <Banner>{t("care.acts-done", { count: undone })}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      {ofLastHour > 0 && (
        <Form method="post" className="card">
          <p>{t("care.acts-hour", { count: ofLastHour })}</p>
          <div>
            <Button name="all" value="hour">
              {t("care.acts-hour-back")}
            </Button>
          </div>
        </Form>
      )}
      {acts.length === 0 && <p>{t("care.acts-none")}</p>}
      <Form method="post" className="stack" key={open[0]?.id ?? "none"}>
        {acts.map((act) => (
          <Act key={act.id} act={act} timeZone={timeZone} />
        ))}
        {open.length > 0 && (
          <div>
            <Button kind="quiet">{t("care.acts-chosen-back")}</Button>
          </div>
        )}
      </Form>
      {next && <Pager to={`?before=${next}`}>{t("care.acts-more")}</Pager>}
      <p>
        <Link to="/centre/groups">{t("care.to-groups")}</Link>
      </p>
    </div>
  );
}

function Act({ act, timeZone }: { act: ActsOfModerator["acts"][number]; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const did = t(`desk.did-${act.kind}` as Key);
  const about = act.about ? t("care.acts-about", { name: act.about }) : "";
  const words = [did, about, act.group, when(act.at)].filter(Boolean).join(" · ");
  if (!act.mayUndo)
    return (
      <p className="muted" suppressHydrationWarning>
        {words} · {t("care.acts-undone")}
      </p>
    );
  return (
    <div suppressHydrationWarning>
      <Checkbox name="act" value={String(act.id)} label={words} defaultChecked />
      {act.reason && (
        <span className={styles.said} dir="auto">
          {act.reason}
        </span>
      )}
    </div>
  );
}
