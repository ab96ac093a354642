/** Why an operation was not done. HTTP numbers appear only at the edge (`app/lib/act.server.ts`). */
export type Reason =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "conflict"
  | "too-many"
  | "unavailable";

/** A catalogue key (see `app/i18n/`) with what fills its places. The reader's language is chosen at the edge. */
export interface Wording {
  key: string;
  with?: Record<string, string | number>;
}

/** What a person is told: one sentence for the whole, and one for each field that caused it. */
export interface RefusalDetails {
  message?: Wording;
  fields?: Record<string, Wording>;
  /** Seconds after which trying again makes sense; only with `too-many` and `unavailable`. */
  retryAfter?: number;
}

/** The one typed error that operations throw; `operation()` turns it into an answer. */
export class Refusal extends Error {
  readonly reason: Reason;
  readonly details: RefusalDetails;

  constructor(reason: Reason, details: RefusalDetails = {}) {
    super(details.message?.key ?? reason);
    this.name = "Refusal";
    this.reason = reason;
    this.details = details;
  }
}

/** Shorthand for a refusal that belongs to one field of the form. */
export function refuseField(field: string, key: string, fill?: Wording["with"]): Refusal {
  return new Refusal("invalid", { fields: { [field]: { key, ...(fill && { with: fill }) } } });
}
