import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { Time } from "#app/ui/time.tsx";
import type { FollowUpView } from "#server/moderation/follow-ups/follow-up-contract.ts";
import styles from "./desk.module.css";

interface Props {
  followUps: FollowUpView[];
  timeZone: string;
  /** Where one goes on afterwards. */
  from: string;
}

/** Whom to ask how they are, and what can be done about it. */
export function FollowUpLines({ followUps, timeZone, from }: Props) {
  const t = useT();
  return (
    <ul className={styles.lines}>
      {followUps.map((one) => (
        <li key={one.id} className="card">
          <b dir="auto">{t("desk.follow-up-of", { name: one.person.name })}</b>
          <span className={styles.line}>
            <Link to={`/groups/${one.slug}`}>{one.group}</Link> ·{" "}
            <Time at={one.dueAt} timeZone={timeZone} /> ·{" "}
            <Link to={`/desk/cases/${one.caseId}`}>{t("desk.follow-up-case")}</Link>
          </span>
          {one.isAnybodys && <p className="muted">{t("desk.follow-up-anybodys")}</p>}
          <Deeds one={one} from={from} />
        </li>
      ))}
    </ul>
  );
}

function Deeds({ one, from }: { one: FollowUpView; from: string }) {
  const t = useT();
  const { id, person, colleagues } = one;
  const to = (deed: string) => `/desk/follow-ups?do=${deed}&from=${encodeURIComponent(from)}`;
  const about = <span className="visually-hidden">: {person.name}</span>;
  return (
    <div className={styles.choices}>
      <Form method="post" action={to("done")} preventScrollReset>
        <Button name="id" value={id}>
          {t("desk.follow-up-done")}
          {about}
        </Button>
      </Form>
      <Form method="post" action={to("put-off")} preventScrollReset>
        <input type="hidden" name="days" value="1" />
        <Button kind="quiet" name="id" value={id}>
          {t("desk.follow-up-later")}
          {about}
        </Button>
      </Form>
      {colleagues.length > 0 && (
        <Form method="post" action={to("hand-over")} className={styles.handing} preventScrollReset>
          <input type="hidden" name="id" value={id} />
          <Select name="to" label={t("desk.follow-up-hand-over")}>
            {colleagues.map((colleague) => (
              <option key={colleague.id} value={colleague.id}>
                {colleague.name}
              </option>
            ))}
          </Select>
          <Button kind="quiet">
            {t("desk.follow-up-give")}
            {about}
          </Button>
        </Form>
      )}
    </div>
  );
}
