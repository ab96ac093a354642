import { once } from "node:events";
import { WebSocket } from "ws";

/** Opens a room on a connection that then reads nothing any more, as a device that stands still. */
export async function doNotRead(port: number, cookie: string, slug: string) {
  const address = `127.0.0.1:${port}`;
  const socket = new WebSocket(`ws://${address}/socket.io/?EIO=4&transport=websocket`, {
    headers: { cookie, origin: `http://${address}` },
    perMessageDeflate: false,
  });
  const open = new Promise<void>((resolve) => {
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith("0")) socket.send("40");
      else if (text.startsWith("40")) socket.send(`421${JSON.stringify(["room:open", { slug }])}`);
      else if (text.startsWith("431")) resolve();
    });
  });
  await Promise.race([open, once(socket, "error").then(([error]) => Promise.reject(error))]);
  socket.on("error", () => {});
  socket.pause();
  return {
    /** Nothing is read, so only writing can show that nobody is there any more. */
    isCut(): boolean {
      if (socket.readyState === WebSocket.OPEN) socket.send("3");
      return socket.readyState !== WebSocket.OPEN;
    },
  };
}
