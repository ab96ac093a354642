import "#app/i18n/parts/care.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Pulse } from "#server/care/pulse-contract.ts";

/** How a group is today, in one line; nothing of fewer than five people. */
export function PulseLine({ pulse }: { pulse: Pulse | null }) {
  const t = useT();
  if (!pulse) return <p className="muted">{t("care.pulse-blank")}</p>;
  return <p>{t("care.pulse-today", { people: pulse.people, ...pulse.shares })}</p>;
}
