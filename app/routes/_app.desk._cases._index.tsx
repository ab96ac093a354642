import "#app/i18n/parts/desk.ts";
import { useMatches } from "@remix-run/react";
import styles from "#app/desk/desk.module.css";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

/** Beside the list, when no case is open. */
export default function NoCase() {
  const t = useT();
  const desk = useMatches().find(({ id }) => id === "routes/_app.desk._cases")?.data as
    | { cases: unknown[] }
    | undefined;
  if (desk?.cases.length === 0)
    return <EmptyState title={t("desk.desk-empty-title")}>{t("desk.desk-empty")}</EmptyState>;
  return <p className={`muted ${styles.hint}`}>{t("desk.desk-choose")}</p>;
}
