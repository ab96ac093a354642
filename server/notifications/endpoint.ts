import { lookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Where we may send to; tests have a push service of their own on this machine. */
export interface Reach {
  allowLoopback: boolean;
}

const loopback = /^http:\/\/127\.0\.0\.1:\d+\//;
const innerName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|arpa)$/;

/**
 * Whether an address can be one of a push service: `https` on its usual port, by a public name. We
 * send to it from inside the centre's network, so that a made-up one must not lead back in there.
 */
export function isPushEndpoint(address: string, { allowLoopback }: Reach): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (allowLoopback && loopback.test(url.href)) return true;
  // The parser has already made `2130706433` and `0x7f.1` into 127.0.0.1.
  const isNumber = ipaddr.isValid(url.hostname.replace(/^\[|\]$/g, ""));
  const name = url.hostname.replace(/\.$/, "");
  const isPublicName = !isNumber && name.includes(".") && !innerName.test(name);
  const isBare = url.username === "" && url.password === "" && url.port === "";
  return url.protocol === "https:" && isBare && isPublicName;
}

/** A public name led to no public address. */
export class NotPublic extends Error {
  override name = "NotPublic";
  code = "NOT_PUBLIC";
}

/** Whether an address of the network is one that anybody on the internet could reach. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/**
 * Looks a name up as the system does, and keeps the public addresses only: the check and the
 * connection use the same answer, so that it can't change in between.
 */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[] | undefined) => {
    const open = (found ?? []).filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (error || !first) callback(error ?? new NotPublic(), [], 0);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};
