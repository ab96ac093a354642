import "#app/i18n/parts/care.ts";
// What is refused says some of its words.
import "#app/i18n/parts/moderation.ts";
import "#app/i18n/parts/desk.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { CaseExport } from "#server/moderation/export-contract.ts";
import { ExportedCase } from "./exported-case.tsx";

interface Props {
  id: string;
  timeZone: string;
  /** Made by one press, so that each one is on record. */
  outcome: { ok: true; exported: CaseExport } | Refused | undefined;
}

/** Handing out a case: as a file, or as a page for printing. */
export function ExportPage({ id, timeZone, outcome }: Props) {
  const t = useT();
  if (outcome?.ok) return <ExportedCase exported={outcome.exported} timeZone={timeZone} />;
  return (
    <div className="page">
      <h1>{t("care.export")}</h1>
      <p>{t("care.export-lead")}</p>
      {outcome && <ErrorSummary refused={outcome} />}
      <Form method="post" action={`/desk/cases/${id}/export.json`} reloadDocument>
        <Button>{t("care.export-file")}</Button>
      </Form>
      <Form method="post">
        <Button kind="quiet">{t("care.export-print")}</Button>
      </Form>
      <p>
        <Link to={`/desk/cases/${id}`}>{t("care.to-case")}</Link>
      </p>
    </div>
  );
}
