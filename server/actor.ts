import type { Locale } from "./locale.ts";

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  accountId: string;
  /** SHA-256 of the session's secret, in hex: names the session without being able to open it. */
  sessionHash: string;
  displayName: string;
  locale: Locale;
  /** IANA zone, such as `Europe/Madrid`. */
  timeZone: string;
  staffRole: "staff" | "owner" | null;
}

/** Who knocks, at whichever door: an actor or nobody yet, and the network address for pace limits. */
export interface Caller {
  actor: Actor | null;
  address: string;
}

/** A caller who is signed in. */
export interface SignedInCaller extends Caller {
  actor: Actor;
}
