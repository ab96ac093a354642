import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "./empty-state.tsx";
import { Header } from "./shell.tsx";

/** What happened, what is kept, and one way on; with leave and help where they always are. */
export function ErrorPage() {
  const t = useT();
  const { title, text } = wordsFor(useRouteError());
  return (
    <div className="shell">
      <Header />
      <main className="main" id="main">
        <EmptyState title={t(title)} isPage>
          {t(text)}
        </EmptyState>
        <p className="footer">
          <a className="button" href="/">
            {t("ui.error-home")}
          </a>
        </p>
      </main>
    </div>
  );
}

function wordsFor(error: unknown): { title: Key; text: Key } {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  // An address that asks for what there can't be is no fault of ours either.
  if (status === 404 || status === 422) return { title: "ui.not-found", text: "ui.not-found-text" };
  if (status === 403) return { title: "ui.forbidden", text: "ui.forbidden-text" };
  if (status === 429) return { title: "ui.too-many", text: "ui.too-many-text" };
  return { title: "ui.error", text: "ui.error-text" };
}
