import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { env } from "../env.ts";
import { originOf } from "./origin.ts";

/** What a page of ours may never use, whatever script gets into it. */
const closedDoors =
  "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()";

const yearInSeconds = 31_536_000;

/**
 * Headers that keep a page to itself: only our own files and scripts that carry this answer's nonce,
 * no frames, no other hosts, no addresses of ours told to others.
 */
export function securityHeaders(): RequestHandler {
  const common = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    strictTransportSecurity: env.baseUrl?.startsWith("https:") ? { maxAge: yearInSeconds } : false,
  });
  return (req, res, next) => {
    const nonce = randomBytes(16).toString("base64");
    res.locals.nonce = nonce;
    res.setHeader("Content-Security-Policy", policyFor(nonce, originOf(req)));
    res.setHeader("Permissions-Policy", closedDoors);
    common(req, res, next);
  };
}

function policyFor(nonce: string, origin: string): string {
  const isDevelopment = env.mode === "development";
  const directives: Record<string, string> = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}'`,
    // Vite puts edited styles into the page; server-rendered style attributes are ours.
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    // Named in full: older Safaris do not count a WebSocket of our own host as 'self'.
    "connect-src": `'self' ${origin.replace(/^http/, "ws")}`,
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
