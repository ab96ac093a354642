import "#app/i18n/parts/measure-pages.ts";
import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { ItemView } from "#server/measures/contract.ts";
import { DaysField } from "./days-field.tsx";
import styles from "./measures.module.css";
import { useDay } from "./use-day.ts";

/** A question with the instrument's own words. */
export interface AskedItem extends ItemView {
  words: {
    lead: string | null;
    question: string;
    note: string | null;
    choices: { value: number; word: string }[] | null;
  };
}

/** One question, and every way on from it; a plain form, so that it works without script too. */
export function ItemPage({ asked, refused }: { asked: AskedItem; refused: Refused | undefined }) {
  const { words, value, form, number, before, keptDay } = asked;
  const t = useT();
  const word = useWording();
  const inWords = useDay();
  const heading = useHeadingOf(asked.item);
  const isBusy = useNavigation().state !== "idle";
  const [isOffline, setOffline] = useState(false);
  const problem = refused?.fields.answer;
  const error = problem && word(problem);
  return (
    <Form
      method="post"
      className={`page ${styles.screen}`}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        // A second tap while the first is under way would be meant for this question, not the next.
        if (isBusy || !navigator.onLine) event.preventDefault();
        setOffline(!navigator.onLine);
      }}
    >
      <p className="muted">{t("measure-pages.progress", { number })}</p>
      {refused && !error && <ErrorSummary refused={refused} />}
      {isOffline && <Banner>{t("measure-pages.no-connection")}</Banner>}
      <fieldset className={styles.question} aria-describedby={words.note ? "item-note" : undefined}>
        <legend>
          {words.lead && <p className="muted">{words.lead}</p>}
          <h1 tabIndex={-1} ref={heading}>
            {words.question}
          </h1>
        </legend>
        {words.note && (
          <p className="muted" id="item-note">
            {words.note}
          </p>
        )}
        {words.choices ? (
          <>
            {error && (
              <p className="field-error" role="alert">
                {error}
              </p>
            )}
            <Choices choices={words.choices} chosen={value} />
          </>
        ) : (
          <DaysField
            key={asked.item}
            isNights={asked.item === "2"}
            most={form}
            value={refused?.entered.answer ?? (value ?? "").toString()}
            error={error}
          />
        )}
      </fieldset>
      <div className={styles.ways}>
        {before === null ? (
          <span />
        ) : (
          <Button type="submit" kind="quiet" name="go" value="back">
            {t("measure-pages.back")}
          </Button>
        )}
        <Button
          type="submit"
          kind="quiet"
          name="skip"
          value="on"
          data-chosen={value === null || undefined}
        >
          {t("measure-pages.skip")}
          {value === null && (
            <span className="visually-hidden">, {t("measure-pages.was-skipped")}</span>
          )}
        </Button>
      </div>
      <div>
        <button className={styles.plain} name="go" value="later">
          {t("measure-pages.go-on-later")}
        </button>
        <p className="muted" suppressHydrationWarning>
          {t("measure-pages.kept-until", { day: inWords(keptDay) })} {t("measure-pages.only-you")}
        </p>
      </div>
    </Form>
  );
}

/** The answers in the item's words: one tap answers and goes on. */
function Choices(props: {
  choices: NonNullable<AskedItem["words"]["choices"]>;
  chosen: number | null | undefined;
}) {
  const t = useT();
  return (
    <div className={styles.choices}>
      {props.choices.map(({ value, word }) => {
        const isChosen = value === props.chosen;
        return (
          <button
            className={styles.choice}
            key={value}
            name="answer"
            value={value}
            data-chosen={isChosen || undefined}
          >
            <span>{word}</span>
            {isChosen && <small>{t("measure-pages.was-chosen")}</small>}
          </button>
        );
      })}
    </div>
  );
}

/** With script the page stays and the question changes: whoever listens hears the new one. */
function useHeadingOf(item: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(item);
  useEffect(() => {
    if (shown.current === item) return;
    shown.current = item;
    heading.current?.focus();
  }, [item]);
  return heading;
}
