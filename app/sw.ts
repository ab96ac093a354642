/// <reference lib="webworker" />
import { listenToPushes } from "./notifications/wake.ts";
import { keptPlan, planCache } from "./safety/kept-plan.ts";
import { keepPractice, keptPractice, practicesKept } from "./player/kept-practices.ts";

/**
 * The service worker: keeps what has to work without a connection, and nothing that is private; and
 * wakes its owner (`notifications/wake.ts`).
 * Pages of people are never kept; *Help now* and the page for "no connection" are, in both languages,
 * and, until one signs out, the players that were opened last: they hold a practice and nothing else;
 * and a safety plan, if its owner asked for that.
 */
declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: a name that changes with it, and the files that those pages need. */
declare const BUILD: { name: string; files: string[] };

const kept = `evenkeel-${BUILD.name}`;
const languages = ["en", "es"];
const pages = ["/help-now", "/offline"];

self.addEventListener("install", (event) => {
  const fill = async () => {
    await add([...pages.flatMap(inAllLanguages), ...BUILD.files]);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const stays = new Set([kept, practicesKept(BUILD.name), planCache]);
    for (const name of await caches.keys()) if (!stays.has(name)) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Whoever goes, or comes in here, leaves and finds no player of anybody.
  if (request.method === "POST" && /^\/sign-(in|out)$/.test(url.pathname))
    event.waitUntil(forget());
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (BUILD.files.includes(url.pathname) || url.pathname.startsWith("/assets/"))
    event.respondWith(file(request, url));
});

const inAllLanguages = (page: string) => languages.map((language) => `${page}?lang=${language}`);

/** Keeps what is at these addresses, as it is now. */
async function add(addresses: string[]): Promise<void> {
  const cache = await caches.open(kept);
  await cache.addAll(addresses.map((url) => new Request(url, { cache: "reload" })));
}

/** From the net; without one, help itself, or the page that says what is kept. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (url.pathname === "/help-now") event.waitUntil(renew(answer.clone()));
    if (url.pathname === "/country") event.waitUntil(add(inAllLanguages("/help-now")));
    return answer;
  } catch {
    const own = (await keptPlan(url)) ?? (await keptPractice(BUILD.name, url));
    if (own) return own;
    const known = pages.includes(url.pathname) ? url.pathname : "/offline";
    const language = navigator.language.startsWith("es") ? "es" : "en";
    const asked = url.searchParams.get("lang");
    const lang = languages.find((one) => one === asked) ?? language;
    return (await caches.match(`${known}?lang=${lang}`, { ignoreVary: true })) ?? Response.error();
  }
}

/** What was seen last is what is kept: the centre's lines, and the country that somebody chose. */
async function renew(answer: Response): Promise<void> {
  const lang = answer.headers.get("Content-Language") ?? "";
  if (!answer.ok || !languages.includes(lang)) return;
  const cache = await caches.open(kept);
  await cache.put(`/help-now?lang=${lang}`, answer);
}

/** Files carry a hash in their name or change with the build: what is kept is right. */
async function file(request: Request, url: URL): Promise<Response> {
  return (await caches.match(url.pathname)) ?? fetch(request);
}

/** Ours holds no private page; the plan, the players and what another version or script kept go. */
async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
}

self.addEventListener("message", (event) => {
  const said = event.data as { type?: string } | null;
  if (said?.type === "keep-practice") event.waitUntil(keepPractice(BUILD.name, said));
  if (said?.type !== "forget") return;
  event.waitUntil(forget());
});

listenToPushes(self);
