import { useT } from "#app/i18n/use-t.ts";
import { titled } from "#app/lib/titled.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const handle = { isStatic: true };
export const meta = titled("ui.offline-title");

/** Shown instead of a page that can't be fetched; the service worker keeps it. */
export default function Offline() {
  const t = useT();
  return (
    <main className="page">
      <EmptyState title={t("ui.offline-title")} isPage>
        {t("ui.offline-text")}
      </EmptyState>
      <p className="footer">
        <a className="button" href="?again">
          {t("ui.offline-again")}
        </a>
        <a className="help" href="/help-now">
          {t("ui.offline-help")}
        </a>
      </p>
    </main>
  );
}
