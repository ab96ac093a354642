import { buildServiceWorker } from "./app/build-service-worker.js";

/**
 * The Remix plugin's options; `vite.config.ts` imports them.
 * Every future flag is on, so that the move to React Router stays small, except lazy route
 * discovery: one anonymous request to its manifest address can cost seconds of processor time
 * (docs/decisions/0003).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  ignoredRouteFiles: ["**/.*"],
  async buildEnd() {
    await buildServiceWorker("build/client");
  },
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    v3_lazyRouteDiscovery: false,
  },
};
