import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { env } from "../env.ts";

/** Letters, digits, dots, hyphens, IPv6 brackets and a port: anything else is no host that we serve. */
const plausibleHost = /^[a-z0-9.\-[\]:]{1,255}$/i;

/** The public origin of a request: the settings' own, or in a demo whatever host it was asked by. */
export function originOf(request: IncomingMessage): string {
  if (env.baseUrl) return env.baseUrl;
  const origin = `http://${request.headers.host ?? ""}`;
  const isOne = plausibleHost.test(request.headers.host ?? "") && URL.canParse(origin);
  return isOne ? new URL(origin).origin : "http://localhost";
}

/**
 * Whether a request that could change something comes from our own pages. Browsers name the origin
 * with every such request; one without a name has to say by fetch metadata that it is our own.
 */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return isOurs(origin, request);
  return request.headers["sec-fetch-site"] === "same-origin";
}

/** A demo has no settled address, and may stand behind somebody's TLS: there the host decides. */
function isOurs(origin: string, request: IncomingMessage): boolean {
  if (env.baseUrl) return origin === env.baseUrl;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host?.toLowerCase();
}

/** Whether a socket may be opened: pages of other origins could else ride on a person's cookie. */
export function allowHandshake(request: IncomingMessage): boolean {
  return isOwnOrigin(request);
}

/** A letter's link: what it may do stands in its signed token, and nothing else of a request counts. */
const byLetter = /^\/reminders\/[\w-]{64}$/;

/** Mail programs end letters from their own servers (RFC 8058), which have neither page nor cookie. */
function isOneClick(request: IncomingMessage & { path: string }): boolean {
  const { origin, cookie, "sec-fetch-site": site } = request.headers;
  const isNoBrowser = origin === undefined && cookie === undefined && site === undefined;
  return isNoBrowser && request.method === "POST" && byLetter.test(request.path);
}

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses writes that do not come from our own pages; cookies alone are no proof of intent. */
export function refuseOtherOrigins(): RequestHandler {
  return (req, res, next) => {
    if (harmless.has(req.method) || isOwnOrigin(req) || isOneClick(req)) next();
    else res.status(403).type("text/plain").send("This was sent from another site.");
  };
}
