import * as build from "virtual:remix/server-build";
import type { Express } from "express";
import { createHttpApp, type AppParts } from "./http/app.ts";

/**
 * The one entry of the server: in production the bundle's, in development what Vite loads. Whatever
 * the shell (`server/start.js`) needs comes from here, so that there is one copy of every module.
 */
export function createApp(parts: Omit<AppParts, "build">): Express {
  return createHttpApp({ build, ...parts });
}

export { env, BadSettings } from "./env.ts";
export { allowHandshake } from "./http/origin.ts";
export { setClosing } from "./http/health.ts";
export { startClock } from "./jobs/worker.ts";
export { wireSockets } from "./realtime/wiring.ts";
export { closeHouse, demoSignIns, openHouse } from "./house.ts";
