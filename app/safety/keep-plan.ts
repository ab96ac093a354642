import { planCache, planPath } from "./kept-plan.ts";

/** Whether this device has the plan. @throws where the browser forbids it. */
export async function isPlanKept(): Promise<boolean> {
  if (!("caches" in globalThis)) return false;
  return (await caches.has(planCache)) && Boolean(await caches.match(planPath));
}

/** Puts the plan as it is now, with the looks of its page, on this device. Answers whether it is there. */
export async function keepPlan(): Promise<boolean> {
  if (!("caches" in globalThis) || !("serviceWorker" in navigator)) return false;
  const answer = await fetch(planPath, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return false;
  const looks = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .map(({ href }) => new URL(href))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  const cache = await caches.open(planCache);
  await cache.put(planPath, answer);
  await cache.addAll(looks);
  return true;
}

/** Takes it off this device. */
export async function forgetPlan(): Promise<void> {
  await caches.delete(planCache);
}
