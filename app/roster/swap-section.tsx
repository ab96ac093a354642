import "#app/i18n/parts/roster.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { ComingShift, Swaps, SwapView } from "#server/roster/swaps/swap-contract.ts";
import styles from "./roster.module.css";

interface Props {
  swaps: Swaps;
  colleagues: { id: string; name: string }[];
  timeZone: string;
  refused: Refused | undefined;
}

/** What colleagues ask me to take, and my next shifts, each of which I can ask to be taken. */
export function SwapSection({ swaps, colleagues, timeZone, refused }: Props) {
  const t = useT();
  return (
    <>
      {swaps.offers.length > 0 && (
        <section className="card" aria-labelledby="offers">
          <h3 id="offers">{t("roster.offers")}</h3>
          <ul className={styles.lines}>
            {swaps.offers.map((offer) => (
              <Offer key={offer.id} offer={offer} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      )}
      {swaps.mine.length > 0 && colleagues.length > 0 && (
        <section className="card" aria-labelledby="my-shifts">
          <h3 id="my-shifts">{t("roster.my-shifts")}</h3>
          <p className="muted">{t("roster.my-shifts-lead")}</p>
          <ul className={styles.lines}>
            {swaps.mine.map((shift) => (
              <Mine key={shift.from} {...{ shift, colleagues, timeZone, refused }} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Offer({ offer, timeZone }: { offer: SwapView; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const [from, until] = [when(offer.from), when(offer.until)];
  const line = t("roster.offer-of", { name: offer.asker.name, from, until });
  const about = <span className="visually-hidden">: {line}</span>;
  return (
    <li className={styles.line} suppressHydrationWarning>
      <span>{line}</span>
      <span className={styles.asking}>
        <Form method="post" action="?do=accept" preventScrollReset>
          <Button name="id" value={offer.id}>
            {t("roster.swap-accept")}
            {about}
          </Button>
        </Form>
        {offer.to && (
          <Form method="post" action="?do=decline" preventScrollReset>
            <Button kind="quiet" name="id" value={offer.id}>
              {t("roster.swap-decline")}
              {about}
            </Button>
          </Form>
        )}
      </span>
    </li>
  );
}

function Mine(props: Omit<Props, "swaps"> & { shift: ComingShift }) {
  const { shift, colleagues, timeZone, refused } = props;
  const t = useT();
  const word = useWording();
  const when = useWeekdayTime(timeZone);
  const line = t("roster.gap-ahead", { from: when(shift.from), until: when(shift.until) });
  const isThis = refused?.entered["form"] === `swap ${shift.from}`;
  const wrong = isThis && refused?.fields["personId"];
  if (shift.asked) return <Asked asked={shift.asked} line={line} />;
  return (
    <li className={styles.line} suppressHydrationWarning>
      <span>{line}</span>
      <Form method="post" action="?do=ask" className={styles.asking} preventScrollReset>
        <input type="hidden" name="form" value={`swap ${shift.from}`} />
        <input type="hidden" name="from" value={shift.from} />
        <Select
          name="personId"
          label={t("roster.swap-whom")}
          defaultValue={isThis ? refused?.entered["personId"] : ""}
          error={wrong ? word(wrong) : undefined}
        >
          <option value="">{t("roster.swap-all")}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Button kind="quiet">
          {t("roster.swap-ask")}
          <span className="visually-hidden">: {line}</span>
        </Button>
      </Form>
    </li>
  );
}

function Asked({ asked, line }: { asked: SwapView; line: string }) {
  const t = useT();
  return (
    <li className={styles.line} suppressHydrationWarning>
      <span>
        {line}
        <br />
        <span className="muted">
          {asked.to
            ? t("roster.swap-asked-name", { name: asked.to.name })
            : t("roster.swap-asked-all")}
        </span>
      </span>
      <Form method="post" action="?do=withdraw" preventScrollReset>
        <Button kind="quiet" name="id" value={asked.id}>
          {t("roster.swap-withdraw")}
          <span className="visually-hidden">: {line}</span>
        </Button>
      </Form>
    </li>
  );
}
