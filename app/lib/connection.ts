import type { Socket } from "socket.io-client";
import type { ServerToClient } from "#server/realtime/contract.ts";
import type { Answer } from "#server/operation.ts";

type House = Socket<ServerToClient, Record<string, (...args: unknown[]) => void>>;

/** How long an answer may take before we try again, in milliseconds. */
const patience = 8000;

let opening: Promise<House> | undefined;

/** The one connection of this page; its library is fetched when somebody first needs it. */
export function connection(): Promise<House> {
  opening ??= import("socket.io-client").then(({ io }) => {
    const socket: House = io({
      // Without WebSocket we ask by plain HTTP ourselves (`app/messages/use-room.ts`).
      transports: ["websocket"],
      // Spread, so that a whole centre does not come back in one moment after a restart.
      reconnectionDelay: 500,
      reconnectionDelayMax: 10_000,
      randomizationFactor: 0.8,
    });
    socket.on("disconnect", (reason) => {
      // The server let us go on purpose (a restart, a sign-out): ask again, it decides anew.
      if (reason === "io server disconnect")
        setTimeout(() => socket.connect(), 500 + Math.random() * 2000);
    });
    return socket;
  });
  return opening;
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
