import { useEffect, useRef } from "react";
import { useWording } from "#app/i18n/use-t.ts";
import type { Wording } from "#server/refusal.ts";

/** Why a form was not taken, above it; the reasons of single fields stand beside them. */
export function ErrorSummary({ refused }: { refused: { message: Wording } }) {
  const word = useWording();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [refused]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      {word(refused.message)}
    </div>
  );
}
