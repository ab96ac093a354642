import proxyaddr from "proxy-addr";
import { whatSessionHears } from "../groups/heard-groups.ts";
import { findSession } from "../accounts/session.ts";
import { env } from "../env.ts";
import { isSecure } from "../http/caller.ts";
import { log } from "../log.ts";
import { channelOf } from "./channels.ts";
import type { HouseSocket } from "./socket.ts";

/** The longest time that a timer can wait, in milliseconds. */
const longestTimer = 2_147_483_647;

/**
 * Lets a socket in by the same cookie as a page.
 * @throws an error whose message the browser gets as the reason; it names no detail.
 */
export async function admit(socket: HouseSocket): Promise<void> {
  const found = await findSession(socket.request.headers.cookie ?? "", isSecure).catch((error) => {
    log.error({ err: error }, "a socket's session could not be looked up");
    throw new Error("unavailable");
  });
  if (!found) throw new Error("unauthenticated");
  socket.data.caller = { actor: found.actor, address: addressOf(socket) };
}

/**
 * Puts an admitted socket where it can be found again, so that a sign-out or suspension ends it, and
 * looks once more, in case that happened while it came in.
 */
export async function settleIn(socket: HouseSocket): Promise<void> {
  const { accountId, sessionHash } = socket.data.caller.actor;
  await socket.join([channelOf.account(accountId), channelOf.session(sessionHash)]);
  // Read when these channels are joined: whatever ends or is left later takes this socket along.
  const hearing = await whatSessionHears(sessionHash);
  if (!hearing) {
    socket.disconnect(true);
    return;
  }
  await socket.join(hearing.groupIds.map(channelOf.members));
  const left = Math.min(hearing.expiresAt.getTime() - Date.now(), longestTimer);
  const expiry = setTimeout(() => socket.disconnect(true), left);
  socket.once("disconnect", () => clearTimeout(expiry));
}

/**
 * Lets go of the request that a connection began with, its cookie included: it is half of what an
 * idle connection holds in memory, and nobody asks for it again.
 */
export function forgetHandshake(socket: HouseSocket): void {
  socket.handshake.headers = {};
  (socket.conn as { request: unknown }).request = null;
}

function addressOf(socket: HouseSocket): string {
  return proxyaddr(socket.request, (_address, hop) => hop < env.trustProxy);
}
