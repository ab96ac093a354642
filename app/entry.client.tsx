import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { provideCatalogue } from "./i18n/catalogues.ts";

/** Only the page's own language is fetched, of what the first screens say; `i18n/parts/` are the rest. */
async function provideTexts(): Promise<void> {
  if (document.documentElement.lang === "es") {
    provideCatalogue("es", (await import("./i18n/es/first.ts")).first);
  } else {
    provideCatalogue("en", (await import("./i18n/en/first.ts")).first);
  }
}

await provideTexts();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
