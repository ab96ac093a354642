import { Form } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { CheckInNow } from "#server/check-ins/contract.ts";
import type { Wording } from "#server/refusal.ts";
import styles from "./check-ins.module.css";
import { LinesField } from "./lines-field.tsx";
import { MoreRows } from "./more-rows.tsx";
import { isExtreme, NextStep, People } from "./next-step.tsx";
import { Noted } from "./noted.tsx";
import { SharingRow, type ShareableGroup } from "./sharing-row.tsx";
import { useCheckIn, type Beginning } from "./use-check-in.ts";
import { useResting } from "./use-resting.ts";

const CareCard = lazy(() => import("#app/safety/care-card.tsx"));

interface Props extends Beginning {
  groups: ShareableGroup[];
  legend: string;
  /** What was refused of a form that was sent without script, and what had been entered. */
  refused?: { fields: Record<string, Wording>; entered: Record<string, string> } | undefined;
  /** All rows are there at once, for whoever came to fill them in. */
  isWhole?: boolean;
  /** People stand above it already. */
  hasPeople?: boolean;
}

/**
 * The check-in: one tap on a line saves it; then come rows that each save themselves. Without script
 * it is a plain form with a button.
 */
export function CheckInForm(props: Props) {
  const { groups, legend, refused, isWhole = false, hasPeople = false, ...beginning } = props;
  const t = useT();
  const { view, standing, refusal, save, answers } = useCheckIn(beginning);
  const [isOpen, setOpen] = useState(isWhole || !beginning.stored);
  const [arousal, setArousal] = useState(beginning.stored?.arousal);
  const form = useRef<HTMLFormElement>(null);
  const resting = useResting((fields, isFinal) => {
    save(fields);
    if (fields.arousal === undefined) return;
    setArousal(fields.arousal);
    if (isFinal) setOpen(false);
  });
  useEarlyTap(form, beginning.stored, (early) => resting.chosen({ arousal: early }));
  const error = useErrors(refusal?.fields ?? refused?.fields ?? {});
  const hasBegun = standing !== "open";
  const crisis = view?.crisis ?? null;

  return (
    <Form
      ref={form}
      method="post"
      action={isWhole ? undefined : "/check-in"}
      className={styles.card}
      autoComplete="off"
      noValidate
      onKeyDown={({ key }) => {
        if (resting.key(key)) setOpen(false);
      }}
      onBlur={({ target, relatedTarget }) => {
        const fieldset = target.closest("fieldset");
        if (!fieldset?.contains(relatedTarget)) resting.flush(false);
      }}
      onSubmit={(event) => {
        // With script everything is saved already; Enter in a field asks for nothing more.
        event.preventDefault();
        resting.flush(true);
      }}
    >
      <input type="hidden" name="clientId" value={beginning.clientId} />
      <input type="hidden" name="day" value={beginning.day} />
      <input type="hidden" name="timeZone" value={beginning.timeZone} />
      {!isOpen && arousal !== undefined && (
        <Noted
          arousal={arousal}
          standing={standing}
          refusal={refusal}
          sharedWith={view?.sharedWith ?? null}
          onChange={() => setOpen(true)}
        />
      )}
      {isOpen && (
        <LinesField
          legend={legend}
          hint={t("check-ins.hint")}
          chosen={asNumber(refused?.entered.arousal) ?? arousal}
          error={error("arousal") ?? error("day") ?? error("form")}
          onChoose={(chosen) => resting.chosen({ arousal: chosen })}
        />
      )}
      {hasBegun && !(isOpen && arousal === undefined) && (
        <>
          {isExtreme(arousal) && !hasPeople && !crisis && <People groups={groups} />}
          <MoreRows
            stored={view}
            entered={refused?.entered}
            error={error}
            onChange={resting.chosen}
          />
          {/* Beside the words that ask for it; what stands above does not move. */}
          {crisis && !hasPeople && (
            <Suspense fallback={null}>
              <CareCard topic={crisis} after="note" />
            </Suspense>
          )}
          <SharingRow
            groups={groups}
            sharedWith={view?.sharedWith ?? null}
            entered={refused?.entered}
            error={error("slug")}
            onChange={resting.chosen}
          />
          {arousal !== undefined && (
            <NextStep
              answers={{ ...unanswered, ...view, ...answers(), arousal }}
              groups={groups}
              hasPeople={hasPeople || isExtreme(arousal) || crisis !== null}
            />
          )}
        </>
      )}
      {!hasBegun && (
        <noscript>
          {isWhole && <MoreRows stored={null} entered={refused?.entered} error={error} />}
          {isWhole && (
            <SharingRow
              groups={groups}
              sharedWith={null}
              entered={refused?.entered}
              error={error("slug")}
            />
          )}
          <Button type="submit">{t("check-ins.save")}</Button>
        </noscript>
      )}
      {hasBegun && (
        <noscript>
          <Button type="submit">{t("check-ins.save")}</Button>
        </noscript>
      )}
    </Form>
  );
}

const unanswered = { craving: null, returnedToUse: null, crisis: null };

/** Somebody may tap before the page answers to script: then that was the tap. */
function useEarlyTap(
  form: React.RefObject<HTMLFormElement>,
  stored: CheckInNow | null,
  take: (arousal: number) => void,
): void {
  const act = useRef(take);
  act.current = take;
  const isBegun = stored !== null;
  useEffect(() => {
    const early = form.current?.querySelector<HTMLInputElement>("input[name=arousal]:checked");
    if (early && !isBegun) act.current(Number(early.value));
  }, [form, isBegun]);
}

/** The sentence that stands beside a field, if it was refused. */
export type ErrorOf = (field: string) => string | undefined;

function useErrors(fields: Record<string, Wording>): ErrorOf {
  const word = useWording();
  return (field) => fields[field] && word(fields[field]);
}

const asNumber = (text: string | undefined) =>
  text === undefined || text === "" ? undefined : Number(text);
