import path from "node:path";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { ServerBuild } from "@remix-run/node";
import { env } from "../env.ts";
import { securityHeaders } from "./headers.ts";
import { health } from "./health.ts";
import { lastResort } from "./last-resort.ts";
import { refuseOddUrls } from "./limits.ts";
import { refuseOtherOrigins } from "./origin.ts";
import { plainDoors } from "./plain-doors.ts";
import { remixHandler } from "./remix.ts";
import { requestLog } from "./request-log.ts";

const yearInSeconds = 31_536_000;

/** What `createApp` is made of: Remix's build, and either Vite (development) or the built files. */
export interface AppParts {
  build: ServerBuild;
  clientDir: string;
  viteMiddlewares?: RequestHandler;
}

/** The web application, from the outermost guard to Remix. */
export function createHttpApp({ build, clientDir, viteMiddlewares }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustProxy);
  app.set("query parser", "simple");
  app.use(health());
  app.use(requestLog());
  app.use(securityHeaders());
  app.use(refuseOddUrls());
  app.use(refuseOtherOrigins());
  app.use(plainDoors());
  app.use(compression());
  if (viteMiddlewares) app.use(viteMiddlewares);
  else app.use(builtFiles(clientDir));
  app.all("*", remixHandler(build));
  app.use(lastResort);
  return app;
}

/** Files with a hash in their name never change; the others are asked for again after an hour. */
function builtFiles(clientDir: string): RequestHandler {
  const files = express.Router();
  const assets = { immutable: true, maxAge: yearInSeconds * 1000, fallthrough: false };
  files.use("/assets", express.static(path.join(clientDir, "assets"), assets));
  files.get("/sw.js", (_req, res, next) => {
    res.setHeader("Cache-Control", "no-cache");
    next();
  });
  files.use(express.static(clientDir, { maxAge: "1h", index: false, redirect: false }));
  return files;
}
