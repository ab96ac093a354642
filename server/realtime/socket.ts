import type { Namespace, Server, Socket } from "socket.io";
import type { SignedInCaller } from "../actor.ts";
import type { ServerToClient } from "./contract.ts";

type Unnamed = Record<string, (...args: unknown[]) => void>;

/** What we remember of a connection. */
export interface SocketData {
  caller: SignedInCaller;
  /** That it is where it can be found again, and hears of its groups; never rejects. */
  settled?: Promise<void>;
}

export type HouseSocket = Socket<Unnamed, ServerToClient, Unnamed, SocketData>;
export type HouseServer = Server<Unnamed, ServerToClient, Unnamed, SocketData>;
export type HouseNamespace = Namespace<Unnamed, ServerToClient, Unnamed, SocketData>;
