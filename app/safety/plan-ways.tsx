import "#app/i18n/parts/plan.ts";
import { useEffect, useState } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { PlanView } from "#server/safety/plan/contract.ts";
import { forgetPlan, isPlanKept, keepPlan } from "./keep-plan.ts";
import styles from "./plan.module.css";
import { SendPlan } from "./send-plan.tsx";
import { ShowPlan } from "./show-plan.tsx";

/** How a plan can be had without a connection, on paper, or by somebody else: only if its owner does so. */
export function PlanWays({ plan }: { plan: PlanView }) {
  const t = useT();
  const [isAwake, setAwake] = useState(false);
  const [isKept, setKept] = useState(false);
  const [said, setSaid] = useState<Key | null>(null);

  useEffect(() => {
    setAwake(true);
    // What is kept is what stands here now.
    isPlanKept().then(
      async (was) => setKept(was && (await keepPlan())),
      () => {},
    );
  }, [plan]);

  async function keep(): Promise<void> {
    const did = await keepPlan().catch(() => false);
    setKept(did);
    setSaid(did ? "plan.kept" : "plan.not-kept");
  }
  async function forget(): Promise<void> {
    await forgetPlan().catch(() => {});
    setKept(false);
    setSaid("plan.forgotten");
  }
  return (
    <section className={`card ${styles.ways}`} aria-labelledby="ways">
      <h2 id="ways">{t("plan.keep-title")}</h2>
      <p>{t("plan.keep-note")}</p>
      <p className="muted">{t("plan.keep-ios")}</p>
      <p role="status">{said && t(said)}</p>
      {isAwake && (
        <div className={styles.choices}>
          <Button type="button" kind="quiet" onClick={() => void (isKept ? forget() : keep())}>
            {t(isKept ? "plan.forget" : "plan.keep")}
          </Button>
          <Button type="button" kind="quiet" onClick={() => window.print()}>
            {t("plan.print")}
          </Button>
          <ShowPlan plan={plan} />
          <SendPlan plan={plan} onSaid={setSaid} />
        </div>
      )}
    </section>
  );
}
