/**
 * Asks the service worker to keep this page and the files that it has loaded, so that the practice can
 * be opened again without a connection. Where there is no service worker, it goes on as long as it is open.
 */
export async function keepOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);
  active?.postMessage({ type: "keep-practice", page: location.pathname, files }, []);
}
