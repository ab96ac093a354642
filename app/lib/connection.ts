import type { Socket } from "socket.io-client";
import type { ServerToClient } from "#server/realtime/contract.ts";
import type { Answer } from "#server/operation.ts";

type House = Socket<ServerToClient, Record<string, (...args: unknown[]) => void>>;

/** After a refusal we knock again about so much later, in milliseconds. */
const knockAgainAfter = 6000;
/** How long an answer may take before we try again, in milliseconds. */
const patience = 8000;
/** The same for what can be asked by plain HTTP instead: only so long that a slow line may answer. */
const shortPatience = 4000;

let opening: Promise<House> | undefined;
let house: House | undefined;

/** The one connection of this page; its library is fetched when somebody first needs it. */
export function connection(): Promise<House> {
  opening ??= connect().catch((error) => {
    // The library did not come: whoever asks next tries anew.
    opening = undefined;
    throw error;
  });
  return opening;
}

async function connect(): Promise<House> {
  const { io } = await import("socket.io-client");
  const socket: House = io({
    // Without WebSocket we ask by plain HTTP ourselves (`app/messages/use-room.ts`).
    transports: ["websocket"],
    // Spread, so that a whole centre does not come back in one moment after a restart.
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
    randomizationFactor: 0.8,
  });
  const knockAfter = (milliseconds: number) => setTimeout(() => socket.connect(), milliseconds);
  socket.on("disconnect", (reason) => {
    // The server let us go on purpose (a restart, a sign-out): ask again, it decides anew.
    if (reason === "io server disconnect") knockAfter(500 + Math.random() * 2000);
  });
  socket.on("connect_error", () => {
    // Refused at the door, perhaps because its database was away: the library leaves it at that.
    if (!socket.active) knockAfter(knockAgainAfter * (0.5 + Math.random()));
  });
  house = socket;
  return socket;
}

/**
 * Asks the house something over the socket.
 * @throws when there is no connection, or no answer in time: it may have been done all the same.
 */
export async function ask<Value>(command: string, input: unknown): Promise<Answer<Value>> {
  const socket = await connection();
  if (!socket.connected) throw new Error("not connected");
  return (await socket.timeout(patience).emitWithAck(command, input)) as Answer<Value>;
}

/**
 * Asks over the socket if it stands; `null` if it does not, or answers late: then plain HTTP is to be
 * asked, with the same client id, for it may have been done all the same.
 */
export async function askIfConnected<Value>(
  command: string,
  input: unknown,
): Promise<Answer<Value> | null> {
  const socket = house;
  if (!socket?.connected || !navigator.onLine) return null;
  try {
    return (await socket.timeout(shortPatience).emitWithAck(command, input)) as Answer<Value>;
  } catch {
    return null;
  }
}
