import { log } from "../log.ts";
import { keepPace, type Pace } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { refused, type Answer } from "../operation.ts";
import { admit, forgetHandshake, settleIn } from "./admission.ts";
import { startBroadcasts } from "./broadcasts.ts";
import { commands } from "./commands.ts";
import { joinProcesses } from "./many-processes.ts";
import { useOneFrame } from "./one-frame.ts";
import type { HouseServer, HouseSocket } from "./socket.ts";

/** Whatever a socket asks, all deeds together. */
const pace: Pace<null> = {
  name: "socket-commands",
  points: 300,
  seconds: 10,
  per: (caller) => caller.actor?.accountId ?? caller.address,
  guards: "this process",
};

/**
 * Connects the sockets with the house. Returns its own undo, for development, where an edited
 * operation makes a new module that is wired anew.
 */
export function wireSockets(io: HouseServer): () => void {
  const partProcesses = joinProcesses(io);
  // Around whatever adapter the processes are joined by.
  const useOrdinaryFrames = useOneFrame(io);
  const house = io.of("/");
  let live = true;
  const stopBroadcasts = startBroadcasts(house);
  house.use((socket, next) => {
    if (live) admit(socket).then(() => next(), next);
    else next();
  });
  house.on("connection", receive);
  return () => {
    live = false;
    stopBroadcasts();
    house.off("connection", receive);
    house.local.disconnectSockets(true);
    useOrdinaryFrames();
    partProcesses();
  };
}

function receive(socket: HouseSocket): void {
  socket.onAny((name: unknown, ...args: unknown[]) => {
    void obey(socket, name, args);
  });
  socket.on("error", (error: unknown) => log.warn({ err: error }, "a socket failed"));
  socket.data.settled = settle(socket);
}

async function settle(socket: HouseSocket): Promise<void> {
  try {
    await settleIn(socket);
    forgetHandshake(socket);
  } catch (error) {
    log.error({ err: error }, "a socket could not be let in");
    socket.disconnect(true);
  }
}

/** Runs one command and acknowledges it; without an acknowledgement asked for, nobody would hear. */
async function obey(socket: HouseSocket, name: unknown, args: unknown[]): Promise<void> {
  const acknowledge = args.pop();
  if (typeof acknowledge !== "function") return;
  acknowledge(await answer(socket, name, args[0]));
}

async function answer(
  socket: HouseSocket,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  const { caller } = socket.data;
  try {
    await keepPace(pace, caller, null);
    const isKnown = typeof name === "string" && Object.hasOwn(commands, name);
    if (!isKnown) throw new Refusal("invalid");
    return await commands[name]!(caller, input, socket);
  } catch (error) {
    // Operations log their own faults; the person hears that it did not work, and nothing else.
    return refused(error instanceof Refusal ? error : new Refusal("unavailable"));
  }
}
