import process from "node:process";

/** How long what is under way may take to finish, in milliseconds. */
const patience = 10_000;

/**
 * Stops on SIGTERM and SIGINT: not ready any more, sockets told to come back, what is under way
 * finished, then clock, database and process ended. A second signal ends at once.
 * @param {{
 *   http: import("node:http").Server,
 *   io: import("socket.io").Server,
 *   house: () => typeof import("../app.ts"),
 *   stopClock: () => Promise<void>,
 *   close: () => Promise<void>,
 * }} parts
 */
export function stopGracefully({ http, io, house, stopClock, close }) {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), patience + 5000).unref();
    house().setClosing();
    // Only this process closes: the others' sockets stay where they are.
    io.local.emit("house:closing");
    io.local.disconnectSockets(true);
    await finishRequests(http);
    await stopClock();
    await house().closeHouse();
    await close();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

/** @param {import("node:http").Server} http */
async function finishRequests(http) {
  const closed = new Promise((resolve) => http.close(resolve));
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), patience);
  await closed;
  clearTimeout(late);
}
