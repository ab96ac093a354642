import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import type { Caller } from "../actor.ts";
import { findSession } from "../accounts/session.ts";
import { env } from "../env.ts";
import { log } from "../log.ts";
import type { LoadContext } from "./load-context.ts";
import { originOf } from "./origin.ts";

/** Behind TLS by the public address; cookies are `Secure` then. */
export const isSecure = env.baseUrl?.startsWith("https:") ?? false;

/** What loaders and actions get to know of one request; the session is looked up on first use only. */
export function loadContext(
  req: Request,
  res: Response,
  { bodyTooLarge }: { bodyTooLarge: boolean },
): LoadContext {
  let caller: Promise<Caller> | undefined;
  const setCookie = (cookie: string) => void res.append("Set-Cookie", cookie);
  const freshIds: string[] = [];
  return {
    freshIds,
    freshId() {
      const id = randomUUID();
      freshIds.push(id);
      return id;
    },
    nonce: String(res.locals.nonce ?? ""),
    caller: () => (caller ??= findCaller(req, setCookie)),
    setCookie,
    bodyTooLarge,
    secure: isSecure,
    origin: originOf(req),
    userAgent: (req.get("user-agent") ?? "").slice(0, 400),
    reportFault: (error) => log.error({ err: error }, "a page could not be made"),
  };
}

async function findCaller(req: Request, setCookie: (cookie: string) => void): Promise<Caller> {
  const address = req.ip ?? "unknown";
  const found = await findSession(req.get("cookie") ?? "", isSecure);
  if (found?.cookie) setCookie(found.cookie);
  return { actor: found?.actor ?? null, address };
}
