import type { ErrorRequestHandler } from "express";
import { log } from "../log.ts";

/** What even Remix could not answer: a plain sentence, and no detail for strangers. */
export const lastResort: ErrorRequestHandler = (
  error: { status?: number; statusCode?: number },
  req,
  res,
  _next,
) => {
  const status = error.status ?? error.statusCode ?? 500;
  if (status >= 500) log.error({ err: error, id: req.id }, "a request failed");
  if (res.headersSent) {
    res.destroy();
    return;
  }
  // The rest of a body that we gave up on is not waited for.
  if (!req.complete) res.set("Connection", "close");
  res
    .status(status)
    .type("text/plain")
    .send(status === 404 ? "Not found." : "This did not work.");
};
