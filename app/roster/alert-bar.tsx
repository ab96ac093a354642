import { useLocation } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { useAlerts } from "./use-alerts.ts";

const AlertLines = lazy(() => import("./alert-lines.tsx"));

/** That somebody waits for me now: above every page of those who were alerted, and of nobody else. Silent. */
export function AlertBar() {
  const alerts = useAlerts();
  const { pathname } = useLocation();
  // Whoever has the case open sees all of it.
  const others = alerts.filter(({ caseId }) => pathname !== `/desk/cases/${caseId}`);
  if (others.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AlertLines alerts={others} />
    </Suspense>
  );
}
