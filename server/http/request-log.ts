import { randomUUID } from "node:crypto";
import { pinoHttp } from "pino-http";
import { log, safeError } from "../log.ts";

/** Addresses whose last part is a secret. */
const secretPaths = /^\/(welcome|recover)\/[^/]+/;

/** An address as it may be written down: without the query, and without the secret of a link. */
export function loggablePath(url: string): string {
  const [path = ""] = url.split("?");
  return path.replace(secretPaths, "/$1/…").slice(0, 200);
}

/** One line for each request: number, method, path, status and time. Never headers, cookies or bodies. */
export function requestLog() {
  return pinoHttp({
    logger: log,
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
