import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Server } from "socket.io";
import { serveBench } from "./told.ts";

/**
 * The product as it is shipped (the production bundle), on the database of the environment, without
 * the shell's printing.
 */
const bundle = pathToFileURL(path.resolve("build/server/index.js")).href;
const house = (await import(bundle)) as typeof import("#server/app.ts");

await house.openHouse();
const http = createServer(house.createApp({ clientDir: path.resolve("build/client") }));
const io = new Server(http, {
  perMessageDeflate: false,
  serveClient: false,
  maxHttpBufferSize: 100_000,
});
house.wireSockets(io);
serveBench(http, house.closeHouse);
