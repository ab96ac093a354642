import { randomUUID } from "node:crypto";
import { pinoHttp } from "pino-http";
import type { Logger } from "pino";
import { log, safeError, withoutAddresses } from "../log.ts";

/** Addresses that go on with a secret or with a group's name. */
const tellingPaths = /^\/+(welcome|recover|groups)\/+[^/]+/i;
/** Which question somebody was asked tells what they answered before. */
const tellingRest = /^\/+(measures)\/[^]*$/i;
const longestPath = 200;

/**
 * An address as it may be written down: which page, without the query, without the secret of a link,
 * without a group's name, and without whatever a stranger put there.
 */
export function loggablePath(url: string): string {
  const [path = ""] = url.split("?");
  const shown = [tellingPaths, tellingRest].reduce(
    (so, telling) => so.replace(telling, (_whole, word: string) => `/${word}/…`),
    decoded(path),
  );
  return withoutAddresses(shown)
    .replaceAll(/[\w-]{32,}/g, "…")
    .slice(0, longestPath);
}

/** As the router reads it: an escaped letter is the same page. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "(unreadable)";
  }
}

/** One line for each request: number, method, path, status and time. Never headers, cookies or bodies. */
export function requestLog(logger: Logger = log) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    autoLogging: { ignore: (req) => req.url?.startsWith("/assets/") ?? false },
    serializers: {
      req: (req: { method: string; url: string }) => ({
        method: req.method,
        path: loggablePath(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      err: safeError,
    },
    customLogLevel: (_req, res, err) => (err || res.statusCode >= 500 ? "error" : "info"),
  });
}
