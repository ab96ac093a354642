import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { Deed } from "#server/moderation/contract.ts";
import styles from "./desk.module.css";

/** What was done a moment ago. */
export interface JustDone {
  /** The act's number, or those of one resolution: `12.13`. */
  act: string;
  caseId: string;
  deeds: Deed[];
}

/** How long it is offered, in milliseconds; later it stands in the case's history. */
const offeredFor = 10_000;

/** Says what was just done, and takes it back. */
export function UndoLine({ done }: { done: JustDone }) {
  const t = useT();
  const [isOffered, setOffered] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setOffered(false), offeredFor);
    return () => clearTimeout(timer);
  }, []);
  if (!isOffered) return null;
  return (
    <Form
      method="post"
      action={`/desk/cases/${done.caseId}?do=undo`}
      className={styles.undo}
      data-undo
    >
      <span role="status">{done.deeds.map((deed) => t(`desk.deed-${deed}`)).join(" + ")} ✓</span>
      <input type="hidden" name="act" value={done.act} />
      <Button kind="quiet">{t("desk.undo")}</Button>
    </Form>
  );
}
