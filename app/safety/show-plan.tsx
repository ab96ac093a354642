import "#app/i18n/parts/plan.ts";
import { useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { PlanView } from "#server/safety/plan/contract.ts";
import { planParts } from "./plan-parts.ts";
import styles from "./plan.module.css";

/** The plan over the whole screen, in large letters, to hand the phone to somebody; Escape or the button ends it. */
export function ShowPlan({ plan }: { plan: PlanView }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" kind="quiet" onClick={() => dialog.current?.showModal()}>
        {t("plan.show")}
      </Button>
      <dialog ref={dialog} className={styles.shown} aria-label={t("plan.title")}>
        <form method="dialog">
          <Button kind="quiet">{t("plan.show-end")}</Button>
        </form>
        {planParts
          .filter((part) => plan.parts[part] !== "")
          .map((part) => (
            <section key={part}>
              <h2>{t(`plan.${part}`)}</h2>
              <p className={styles.words} dir="auto">
                {plan.parts[part]}
              </p>
            </section>
          ))}
        <form method="dialog">
          <Button kind="quiet">{t("plan.show-end")}</Button>
        </form>
      </dialog>
    </>
  );
}
