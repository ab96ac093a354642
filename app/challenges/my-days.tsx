import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { useDay } from "#app/measures/use-day.ts";
import { Button } from "#app/ui/button.tsx";
import type { ChallengeView, MyDay } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";
import { amountKeys } from "./words.ts";

interface Props {
  challenge: ChallengeView;
  mine: NonNullable<ChallengeView["mine"]>;
  refused: Refused | undefined;
}

/** My own days: what I did, and what can be filled in. Nobody else sees them, unless I say so. */
export function MyDays({ challenge, mine, refused }: Props) {
  const { unit, goalEach, standing } = challenge;
  const t = useT();
  const word = useWording();
  const problem = refused?.fields.day;
  const amount = (count: number) => t(amountKeys[unit], { count });
  return (
    <section className="card" aria-labelledby="my-days">
      <h2 id="my-days">{t("challenges.my-days")}</h2>
      <p>
        {t("challenges.my-total", { done: amount(mine.total) })}
        {goalEach && <> {t("challenges.my-goal", { goal: amount(goalEach) })}</>}
      </p>
      {problem && <p className="field-error">{word(problem)}</p>}
      <ol className={styles.days}>
        {mine.days.map((day) => (
          <li key={day.day}>
            <Day day={day} />
          </li>
        ))}
      </ol>
      {mine.days.some(({ mayFillIn }) => mayFillIn) && (
        <p className="muted">{t("challenges.fill-in-note")}</p>
      )}
      {mine.cheers > 0 && <p>{t("challenges.cheers", { count: mine.cheers })}</p>}
      <p className="muted">{t(mine.isOpen ? "challenges.days-shown" : "challenges.days-hidden")}</p>
      {standing !== "ended" && (
        <div className={styles.ways}>
          <Form method="post" action="?do=show" preventScrollReset>
            <Button kind="quiet" name="isOpen" value={mine.isOpen ? "" : "yes"}>
              {t(mine.isOpen ? "challenges.hide-days" : "challenges.show-days")}
            </Button>
          </Form>
          <Form method="post" action="?do=leave" preventScrollReset>
            <Button kind="quiet">{t("challenges.leave")}</Button>
          </Form>
        </div>
      )}
    </section>
  );
}

/** One day: done, filled in (and to be taken back), or open. */
function Day({ day: { day, done, filledIn, mayFillIn } }: { day: MyDay }) {
  const t = useT();
  const name = useDay()(day);
  const number = Number(day.slice(8));
  if (mayFillIn || filledIn)
    return (
      <Form method="post" action="?do=fill-in" preventScrollReset>
        <input type="hidden" name="day" value={day} />
        {filledIn && <input type="hidden" name="takeBack" value="yes" />}
        <button
          className={styles.day}
          data-is={filledIn ? "filled" : "open"}
          aria-label={t(filledIn ? "challenges.take-back" : "challenges.fill-in", { day: name })}
        >
          {number}
          {filledIn && <span aria-hidden="true">●</span>}
        </button>
      </Form>
    );
  return (
    <span
      className={styles.day}
      data-is={done > 0 ? "done" : "open"}
      role="img"
      aria-label={t(done > 0 ? "challenges.day-done" : "challenges.day-open", { day: name })}
    >
      {number}
      {done > 0 && <span>●</span>}
    </span>
  );
}
