import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on a free port, tells it to the bench, and answers what the bench asks of a server. */
export function serveBench(http: Server, close: () => Promise<void>): void {
  http.listen(0, "127.0.0.1", () => {
    process.send?.({ port: (http.address() as AddressInfo).port });
  });
  process.on("message", () => {
    global.gc?.();
    process.send?.({ resident: process.memoryUsage.rss() });
  });
  process.on("disconnect", () => void close().finally(() => process.exit(0)));
}
