import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Server } from "socket.io";

/** The production build on the environment's database, on a free port; tells its parent where. */
const bundle = pathToFileURL(path.resolve("build/server/index.js")).href;
const house = (await import(bundle)) as typeof import("#server/app.ts");

await house.openHouse();
const stopClock = await house.startClock();
const http = createServer(house.createApp({ clientDir: path.resolve("build/client") }));
const io = new Server(http, {
  perMessageDeflate: false,
  serveClient: false,
  maxHttpBufferSize: 100_000,
  allowRequest: (request, decide) => decide(null, house.allowHandshake(request)),
});
house.wireSockets(io);
http.listen(0, "127.0.0.1", () => {
  const { port } = http.address() as AddressInfo;
  process.send?.({ address: `http://localhost:${port}` });
});

const stop = async () => {
  await io.close();
  await stopClock();
  await house.closeHouse();
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("disconnect", () => void stop());
