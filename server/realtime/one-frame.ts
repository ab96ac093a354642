/* oxlint-disable no-underscore-dangle -- these are names that ws and socket.io gave */
import { log } from "../log.ts";
import { relieveBy } from "../messages/relief.ts";
import { channelOf } from "./channels.ts";
import { bundle, cut, writeFrame, type Client, type PacketOptions } from "./connection.ts";
import { FanOut } from "./fan-out.ts";
import { fallsTooFarBehind } from "./far-behind.ts";
import type { HouseNamespace, HouseServer } from "./socket.ts";

type Adapter = HouseNamespace["adapter"];
type AdapterConstructor = new (namespace: HouseNamespace) => Adapter;
type Broadcast = Parameters<Adapter["broadcast"]>[1];
type Hearer = { id: string; client: Client };

/** What the adapter keeps to itself; the same in the one for Redis, which is made of this one. */
interface Inside {
  _encode(packet: { id?: number }, options: PacketOptions): (string | Buffer)[];
  apply(to: Broadcast, visit: (hearer: Hearer) => void): void;
  addAll(id: string, rooms: Set<string>): void;
}

/**
 * Makes a server's broadcasts cheap, whichever adapter it has: a packet is framed once and written
 * as one buffer to each connection that has nothing waiting, a few dozen at a time. Who hears what,
 * and in which order, is the same as without it; whoever leaves before their turn hears nothing.
 * Returns its own undo.
 */
export function useOneFrame(io: HouseServer): () => void {
  const before = io.adapter() as unknown as AdapterConstructor;
  const fanOut = new FanOut<Client, Hearer>(({ conn }) => bundle(conn));
  const made = function (namespace: HouseNamespace) {
    return withOneFrame(new before(namespace), namespace, fanOut);
  };
  io.adapter(made as never);
  const stopRelief = relieveBy({
    relief: (groupId) => fanOut.relief(channelOf.group(groupId)),
    listeners: (groupId) => io.of("/").adapter.rooms.get(channelOf.group(groupId))?.size ?? 0,
  });
  return () => {
    stopRelief();
    io.adapter(before as never);
  };
}

function withOneFrame(
  adapter: Adapter,
  namespace: HouseNamespace,
  fanOut: FanOut<Client, Hearer>,
): Adapter {
  const inside = adapter as unknown as Inside;
  const ordinary = {
    encode: inside._encode.bind(adapter),
    apply: inside.apply.bind(adapter),
    addAll: inside.addAll.bind(adapter),
  };
  const writeToEngine = writerFor(fanOut);
  let isEvent = false;

  /** Called right before `apply` for every broadcast, and for nothing else. */
  inside._encode = (packet, options) => {
    const packets = ordinary.encode(packet, options);
    const { wsPreEncodedFrame: pieces } = options;
    if (pieces) options.wsPreEncodedFrame = [Buffer.concat(pieces)];
    // Who waits for answers counts the sockets at once: those packets go out in one go.
    isEvent = packet.id === undefined;
    return packets;
  };
  inside.apply = (to, visit) => {
    const isOurs = isEvent;
    isEvent = false;
    if (!isOurs) return ordinary.apply(to, visit);
    const hearers = new Map<Client, Hearer>();
    ordinary.apply(to, (hearer) => hearers.set(hearer.client, hearer));
    const [room = ""] = to.rooms;
    fanOut.start(room, hearers, (hearer) => {
      if (stillHears(hearer, to.rooms)) give(hearer, visit);
    });
  };
  inside.addAll = (id, rooms) => {
    const socket = namespace.sockets.get(id);
    if (socket) (socket as unknown as Hearer).client.writeToEngine = writeToEngine;
    ordinary.addAll(id, rooms);
  };
  const stillHears = ({ id }: Hearer, rooms: Set<string>): boolean => {
    const theirs = adapter.socketRooms(id);
    if (theirs === undefined) return false;
    for (const room of rooms) if (theirs.has(room)) return true;
    return rooms.size === 0;
  };
  return adapter;
}

/** How a client writes, in place of its own `writeToEngine`. */
function writerFor(fanOut: FanOut<Client, Hearer>) {
  return function write(
    this: Client,
    packets: (string | Buffer)[] | string,
    options: PacketOptions,
  ): void {
    fanOut.catchUp(this);
    const frame = options.wsPreEncodedFrame?.[0];
    if (frame && writeFrame(this.conn, frame)) return;
    if (fallsTooFarBehind(this.conn, sizeOf(packets))) cut(this.conn);
    else (Object.getPrototypeOf(this) as Client).writeToEngine.call(this, packets, options);
  };
}

function sizeOf(packets: (string | Buffer)[] | string): number {
  if (!Array.isArray(packets)) return packets.length;
  return packets.reduce((sum, packet) => sum + packet.length, 0);
}

/** One connection in a bad state must not keep the packet from the others. */
function give(hearer: Hearer, visit: (hearer: Hearer) => void): void {
  try {
    visit(hearer);
  } catch (error) {
    log.warn({ err: error }, "a socket could not be written to");
    cut(hearer.client.conn);
  }
}
