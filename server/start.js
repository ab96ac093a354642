// The shell: HTTP and sockets on one port, Vite in development, the build in production.
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { Server } from "socket.io";
import { loadBuilt, loadWithVite } from "./launch/load.js";
import { listen, portIsFree } from "./launch/port.js";
import { giveUp, root } from "./launch/prepare.js";
import { stopGracefully } from "./launch/stop.js";
import { welcome } from "./launch/welcome.js";

const isDevelopment = process.env.NODE_ENV === "development";
const http = createServer();
const io = new Server(http, {
  // Vite's own socket shares the port in development.
  destroyUpgrade: false,
  perMessageDeflate: false,
  serveClient: false,
  maxHttpBufferSize: 100_000,
  allowRequest: (request, decide) => decide(null, current?.allowHandshake(request) ?? false),
});

/** @typedef {typeof import("./app.ts")} House */
/** @type {House | undefined} */
let current;
let unwire = () => {};

/** Takes a house into use: the first one, or an edited one in development. */
function moveInto(/** @type {House} */ house) {
  unwire();
  current = house;
  unwire = house.wireSockets(io);
}

try {
  await start();
} catch (error) {
  if (error instanceof Error && ["StartupProblem", "BadSettings"].includes(error.name))
    giveUp(error.message);
  throw error;
}

async function start() {
  const loaded = isDevelopment ? await loadWithVite(http, moveInto) : await loadBuilt();
  const { house } = loaded;
  await portIsFree(house.env);
  const opened = await house.openHouse();
  const stopClock = await house.startClock();
  moveInto(house);
  const clientDir = path.join(root, "build/client");
  http.on("request", loaded.handle ?? house.createApp({ clientDir }));
  stopGracefully({ http, io, house: () => current ?? house, stopClock, close: loaded.close });
  const address = await listen(http, house.env);
  await welcome({ house, address, opened, isDevelopment });
}
