import { once } from "node:events";
import {
  createRequestHandler,
  writeReadableStreamToWritable,
  type ServerBuild,
} from "@remix-run/node";
import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from "express";
import { env } from "../env.ts";
import { readBody } from "./limits.ts";
import { loadContext } from "./caller.ts";
import { originOf } from "./origin.ts";

/**
 * Hands requests to Remix. Our own adapter, because the body is counted while it arrives and the
 * origin comes from the settings, never from a header that a stranger chose.
 */
export function remixHandler(build: ServerBuild): RequestHandler {
  const handle = createRequestHandler(build, env.mode);
  return (req, res, next) => {
    void answer(req, res).catch(next);
  };

  async function answer(req: HttpRequest, res: HttpResponse): Promise<void> {
    const body = await readBody(req);
    const tooLarge = body === "too-large";
    const request = asWebRequest(req, res, tooLarge ? null : body);
    const context = loadContext(req, res, { bodyTooLarge: tooLarge });
    await send(res, await handle(request, { ...context }));
  }
}

function asWebRequest(req: HttpRequest, res: HttpResponse, body: Buffer | null): Request {
  const abort = new AbortController();
  res.on("close", () => {
    if (!res.writableFinished) abort.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  // Put together as text: resolved against our origin, an odd address could bring its own host.
  return new Request(originOf(req) + req.originalUrl.replace(/^\/+/, "/"), {
    method: req.method,
    headers,
    signal: abort.signal,
    ...(hasBody && { body: new Uint8Array(body ?? []) }),
  });
}

async function send(res: HttpResponse, response: Response): Promise<void> {
  res.status(response.status);
  for (const [name, value] of response.headers) res.append(name, value);
  if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", "private, no-store");
  if (!response.body) {
    res.end();
    return;
  }
  res.flushHeaders();
  if (res.req.method === "HEAD") res.end();
  else await writeReadableStreamToWritable(response.body, res);
  if (!res.writableEnded) await once(res, "finish").catch(() => {});
}
