/** Where the plan is, and under which name a device keeps it if its owner wants that. */
export const planPath = "/safety-plan";
export const planCache = "evenkeel-plan";

/** The plan that was kept on this device; nothing for any other address. */
export async function keptPlan(url: URL): Promise<Response | undefined> {
  if (url.pathname !== planPath) return undefined;
  const cache = await caches.open(planCache);
  return cache.match(planPath);
}
