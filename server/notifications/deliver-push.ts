import http from "node:http";
import https from "node:https";
import { isPushEndpoint, lookUpPublic, NotPublic, type Reach } from "./endpoint.ts";
import type { SealedNote } from "./push-note.ts";

/** How long a push service may take from the first byte to its answer, in milliseconds. */
const patience = 10_000;

/**
 * The push service's own connections, used again for the next letter: as many as reminders of one
 * minute are handed over at once.
 */
const agent = new https.Agent({ keepAlive: true, maxSockets: 32 });

/** What a push service answered. */
export interface Delivery {
  status: number;
  /** `Retry-After` as it was sent. */
  retryAfter: string | undefined;
}

/**
 * Hands a sealed note to its push service. Redirects are not followed, and of an answer nothing but
 * its head is read.
 * @throws NotPublic when the address leads into a private network, otherwise the network's error, or
 * a `TimeoutError`.
 */
export function deliverPush(
  { endpoint, headers, body }: SealedNote,
  reach: Reach,
  deadline = patience,
): Promise<Delivery> {
  if (!isPushEndpoint(endpoint, reach)) return Promise.reject(new NotPublic());
  const signal = AbortSignal.timeout(deadline);
  const isPlain = endpoint.startsWith("http:");
  const options = { method: "POST", headers, signal };
  return new Promise((resolve, reject) => {
    const request = isPlain
      ? http.request(endpoint, options)
      : https.request(endpoint, { ...options, agent, lookup: lookUpPublic });
    request.once("error", (error) => reject(signal.aborted ? signal.reason : error));
    request.once("response", (response) => {
      response.on("error", () => {}); // Cut off after its head: nobody needs the rest.
      response.resume();
      const { statusCode = 0, headers: answered } = response;
      resolve({ status: statusCode, retryAfter: answered["retry-after"] });
    });
    request.end(body);
  });
}
