import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import type { OfferedMeasure } from "#server/measures/contract.ts";
import styles from "./measures.module.css";
import { useDay } from "./use-day.ts";

/** On *Today*, when it is due: an offer, and a way to say *later*. */
export function MeasureCard({ offered: { form, begun } }: { offered: OfferedMeasure }) {
  const t = useT();
  const inWords = useDay();
  return (
    <section className="card" aria-labelledby="offered-measure">
      <h2 id="offered-measure">{t("measures.card-title", { days: form })}</h2>
      <p className="muted" suppressHydrationWarning>
        {begun
          ? t("measures.card-begun", { day: inWords(begun.keptDay) })
          : t("measures.card-note")}
      </p>
      <div className={styles.together}>
        {begun ? (
          <LinkButton kind="quiet" to={`/measures/${begun.id}/next`}>
            {t("measures.go-on")}
          </LinkButton>
        ) : (
          <StartForm word={t("measures.begin")} isQuiet />
        )}
        <Form method="post" action="/measures?index&do=later">
          <button className={styles.plain}>{t("measures.later")}</button>
        </Form>
      </div>
    </section>
  );
}

/** Begins one, or goes on with the one that is open. */
export function StartForm({ word, isQuiet = false }: { word: string; isQuiet?: boolean }) {
  return (
    <Form method="post" action="/measures?index">
      <Button type="submit" kind={isQuiet ? "quiet" : "main"}>
        {word}
      </Button>
    </Form>
  );
}
