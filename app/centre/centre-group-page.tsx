import "#app/i18n/parts/care.ts";
// What is refused says some of its words.
import "#app/i18n/parts/moderation.ts";
import { Form, Link } from "@remix-run/react";
import styles from "#app/care/care.module.css";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CentreGroup } from "#server/moderation/centre-contract.ts";

interface Props {
  group: CentreGroup;
  timeZone: string;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** One group for staff: who moderates it, and whether it goes on. */
export function CentreGroupPage({ group, timeZone, isSaved, refused }: Props) {
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <h1 dir="auto">{group.name}</h1>
      {isSaved && !refused && <Banner>{t("care.saved")}</Banner>}
      {isGeneral && <ErrorSummary refused={refused} />}
      <p className="muted">{t("care.members-count", { count: group.members })}</p>
      {group.archivedAt && (
        <p>
          <Chip>{t("care.is-archived")}</Chip> <Time at={group.archivedAt} timeZone={timeZone} />
        </p>
      )}
      <Moderators group={group} />
      <Appoint refused={refused} />
      {/* Another form when it was archived meanwhile: nothing typed goes along. */}
      <Keep key={String(group.archivedAt)} group={group} refused={refused} />
      <p>
        <Link to="/centre/groups">{t("care.to-groups")}</Link>
      </p>
    </div>
  );
}

function Moderators({ group }: Pick<Props, "group">) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="moderators">
      <h2 id="moderators">{t("care.moderators")}</h2>
      {group.moderators.length === 0 && <p>{t("care.moderators-none")}</p>}
      <ul className={styles.lines}>
        {group.moderators.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <b dir="auto">{name}</b>
            <Link to={`/desk/acts/${id}`}>{t("care.acts-of", { name })}</Link>
            <Form method="post" action="?do=dismiss">
              <Button kind="quiet" name="personId" value={id}>
                {t("care.dismiss")}
                <span className="visually-hidden">: {name}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Appoint({ refused }: Pick<Props, "refused">) {
  const t = useT();
  const word = useWording();
  const wrong = refused?.fields["name"];
  return (
    <Form method="post" action="?do=appoint" className="card" noValidate>
      <h2>{t("care.appoint-title")}</h2>
      <Field
        name="name"
        label={t("care.appoint-name")}
        hint={t("care.appoint-hint")}
        autoComplete="off"
        defaultValue={wrong ? refused?.entered["name"] : undefined}
        error={wrong && word(wrong)}
      />
      <div>
        <Button kind="quiet">{t("care.appoint")}</Button>
      </div>
    </Form>
  );
}

function Keep({ group, refused }: Pick<Props, "group" | "refused">) {
  const t = useT();
  const word = useWording();
  const wrong = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  const isArchived = group.archivedAt !== null;
  return (
    <Form
      method="post"
      action={isArchived ? "?do=restore" : "?do=archive"}
      className="card"
      noValidate
    >
      <h2>{t(isArchived ? "care.restore-title" : "care.archive-title")}</h2>
      <p className="muted">{t(isArchived ? "care.restore-lead" : "care.archive-lead")}</p>
      <TextArea
        name="reason"
        label={t("care.why")}
        rows={2}
        defaultValue={refused?.entered["reason"]}
        error={wrong("reason")}
      />
      <Checkbox
        name="sure"
        label={t("care.sure")}
        defaultChecked={refused?.entered["sure"] === "on"}
        error={wrong("sure")}
      />
      <div>
        <Button kind="quiet">{t(isArchived ? "care.restore" : "care.archive")}</Button>
      </div>
    </Form>
  );
}
