import "#app/i18n/parts/care.ts";
import { Form } from "@remix-run/react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { MyCare } from "#server/care/contract.ts";
import styles from "./care.module.css";

interface Props {
  care: MyCare;
  refused: Refused | undefined;
  /** Nothing new is begun in an archived group; what is there can be ended. */
  isArchived: boolean;
  /** The reader's own id. */
  me: string;
}

/** A member's own wishes in a group: a word when they are silent, and buddies. */
export function GroupCare(props: Props) {
  return (
    <>
      <LookAfter {...props} />
      <Buddies {...props} />
    </>
  );
}

function LookAfter({ care, refused, isArchived }: Props) {
  const t = useT();
  const word = useWording();
  const locale = useLocale();
  const { lookAfter, seenBy } = care;
  const wrong = refused?.fields["days"];
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(seenBy);
  return (
    <section className="stack" aria-labelledby="look-after">
      <h2 id="look-after">{t("care.mine-title")}</h2>
      <p>{lookAfter ? t("care.mine-on", lookAfter) : t("care.mine-lead")}</p>
      <p className="muted">
        {t("care.mine-means")}{" "}
        {seenBy.length > 0 ? t("care.mine-seen", { names }) : t("care.mine-seen-nobody")}
      </p>
      {!isArchived && (
        <Form method="post" action="?do=look-after" className={styles.row} noValidate>
          <Field
            name="days"
            type="number"
            min={2}
            max={30}
            label={t("care.mine-days")}
            defaultValue={refused?.entered["days"] ?? String(lookAfter?.days ?? 7)}
            error={wrong && word(wrong)}
          />
          <Button kind="quiet">{t(lookAfter ? "care.mine-change" : "care.mine-ask")}</Button>
        </Form>
      )}
      {lookAfter && (
        <Form method="post" action="?do=stop-look-after">
          <Button kind="quiet">{t("care.mine-stop")}</Button>
        </Form>
      )}
    </section>
  );
}

function Buddies({ care, refused, isArchived, me }: Props) {
  const t = useT();
  const { offersBuddy, newcomers, buddy } = care;
  return (
    <section className="stack" aria-labelledby="buddies">
      <h2 id="buddies">{t("care.buddies-title")}</h2>
      <p className="muted">{t("care.buddies-lead")}</p>
      {buddy && (
        <div className={styles.row}>
          <span>{t("care.your-buddy", { name: buddy.name })}</span>
          <EndForm newcomerId={me} name={buddy.name} />
        </div>
      )}
      {care.choices && !isArchived && <Choose choices={care.choices} refused={refused} />}
      {newcomers.length > 0 && (
        <>
          <h3>{t("care.your-newcomers")}</h3>
          <ul className={styles.lines}>
            {newcomers.map(({ id, name }) => (
              <li key={id} className={styles.row}>
                <b dir="auto">{name}</b>
                <span>{t("care.your-newcomer-how", { name })}</span>
                <EndForm newcomerId={id} name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!isArchived && (
        <Form method="post" action="?do=offer" className={styles.row}>
          {!offersBuddy && <input type="hidden" name="offers" value="on" />}
          {offersBuddy && <span>{t("care.offer-on")}</span>}
          <Button kind="quiet">{t(offersBuddy ? "care.offer-stop" : "care.offer-start")}</Button>
        </Form>
      )}
    </section>
  );
}

function Choose({
  choices,
  refused,
}: {
  choices: MyCare["choices"] & {};
  refused?: Refused | undefined;
}) {
  const t = useT();
  const word = useWording();
  const wrong = refused?.fields["buddyId"];
  return (
    <>
      <h3>{t("care.choose-buddy")}</h3>
      {choices.length === 0 ? (
        <p>{t("care.choose-none")}</p>
      ) : (
        <Form method="post" action="?do=buddy" className={styles.row}>
          <Select name="buddyId" label={t("care.choose-label")} error={wrong && word(wrong)}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Button kind="quiet">{t("care.choose-save")}</Button>
        </Form>
      )}
    </>
  );
}

function EndForm({ newcomerId, name }: { newcomerId: string; name: string }) {
  const t = useT();
  return (
    <Form method="post" action="?do=end-buddy">
      <Button kind="quiet" name="newcomerId" value={newcomerId}>
        {t("care.end-buddy")}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </Form>
  );
}
