import "#app/i18n/parts/plan.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { PlanView } from "#server/safety/plan/contract.ts";
import { planParts } from "./plan-parts.ts";

/** What a mail program takes in an address; beyond it, copying is the way. */
const longestMail = 1800;

interface Props {
  plan: PlanView;
  onSaid: (said: Key) => void;
}

/** Sends the plan from this device, by whatever its owner chooses there; nothing goes over our server. */
export function SendPlan({ plan, onSaid }: Props) {
  const t = useT();
  const title = t("plan.title");
  const text = planParts
    .filter((part) => plan.parts[part] !== "")
    .map((part) => `${t(`plan.${part}`)}\n${plan.parts[part]}`)
    .join("\n\n");
  if ("share" in navigator)
    return (
      <Button
        type="button"
        kind="quiet"
        onClick={() => void navigator.share({ title, text }).catch(() => {})}
      >
        {t("plan.share")}
      </Button>
    );
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  async function copy(): Promise<void> {
    const did = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    onSaid(did ? "plan.copied" : "plan.not-copied");
  }
  return (
    <>
      {/* Only where the page is encrypted, browsers let it copy. */}
      {"clipboard" in navigator && (
        <Button type="button" kind="quiet" onClick={() => void copy()}>
          {t("plan.copy")}
        </Button>
      )}
      {mail.length <= longestMail && (
        <a className="button" data-kind="quiet" href={mail}>
          {t("plan.mail")}
        </a>
      )}
    </>
  );
}
