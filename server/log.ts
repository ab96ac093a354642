import pino from "pino";
import { env } from "./env.ts";

/**
 * One JSON line for each thing worth knowing. Ids and numbers only: never a body, name, e-mail
 * address or token. The paths below are a second wall for what a library might hand over.
 */
export const log = pino({
  level: env.logLevel,
  base: null,
  redact: {
    paths: [
      "req.headers",
      "res.headers",
      "err.parameters",
      "err.args",
      "err.query",
      "err.detail",
      "err.where",
      "err.cause",
    ],
    remove: true,
  },
});
