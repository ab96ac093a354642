/** So many players are kept; the one opened longest ago goes first. */
const most = 6;

const isPlayer = (path: string) => /^\/practices\/[a-z0-9-]{1,64}\/play$/.test(path);

/** The name of the cache that holds the players of one build. */
export const practicesKept = (build: string) => `evenkeel-practices-${build}`;

/** Keeps a player's page, as whoever is signed in gets it, and the files that it says it has loaded. */
export async function keepPractice(build: string, said: object): Promise<void> {
  const { page, files } = said as { page?: unknown; files?: unknown };
  if (typeof page !== "string" || !isPlayer(page) || !Array.isArray(files)) return;
  const ours = files.filter(
    (file): file is string => typeof file === "string" && file.startsWith("/assets/"),
  );
  const cache = await caches.open(practicesKept(build));
  const answer = await fetch(page, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  await cache.delete(page);
  await cache.put(page, answer);
  const missing = [];
  for (const file of new Set(ours)) if (!(await caches.match(file))) missing.push(file);
  await cache.addAll(missing);
  const pages = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(isPlayer);
  for (const old of pages.slice(0, -most)) await cache.delete(old);
}

/** The player that was kept for this address; nothing for any other. */
export async function keptPractice(build: string, url: URL): Promise<Response | undefined> {
  if (!isPlayer(url.pathname)) return undefined;
  const cache = await caches.open(practicesKept(build));
  return cache.match(url.pathname);
}
