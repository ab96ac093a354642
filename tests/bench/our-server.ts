import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Server } from "socket.io";

/**
 * The product as it is shipped (the production bundle), on the database of the environment, without
 * the shell's printing. Tells its port; stops when the bench lets go of it.
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
http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("disconnect", () => {
  void house.closeHouse().finally(() => process.exit(0));
});
