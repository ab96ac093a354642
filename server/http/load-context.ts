import type { Caller } from "../actor.ts";

/** What the house hands to loaders and actions with each request. */
export interface LoadContext {
  /** The page's CSP nonce. */
  nonce: string;
  /** Makes a client id for a form on the page; all that were made so. */
  freshId: () => string;
  freshIds: string[];
  /** Who asks; looked up once, on first use, so that static pages need no database. */
  caller: () => Promise<Caller>;
  /** Adds a `Set-Cookie` to whatever is answered. */
  setCookie: (cookie: string) => void;
  /** The body was larger than we take, and was thrown away unread. */
  bodyTooLarge: boolean;
  /** Behind TLS, so that cookies may be `Secure`. */
  secure: boolean;
  /** The public origin of this request, without a path. */
  origin: string;
  /** What the browser calls itself; kept for the list of devices only. */
  userAgent: string;
  reportFault: (error: unknown) => void;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends LoadContext {}
  /** Loaders and actions are typed as single fetch sends them: dates stay dates. */
  interface Future {
    v3_singleFetch: true;
  }
}
