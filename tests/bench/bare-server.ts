import { createServer } from "node:http";
import { Server } from "socket.io";
import { serveBench } from "./told.ts";

/**
 * The baseline: a socket.io server that only passes messages on. No database, no sessions, no
 * checks; the same payload and the same settings as ours.
 */
const http = createServer();
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
let seq = 0;

io.on("connection", (socket) => {
  socket.on("room:open", async (_input: unknown, answer: (value: unknown) => void) => {
    await socket.join("room");
    answer({ ok: true, value: null });
  });
  socket.on("message:post", (input: { slug: string; clientId: string; body: string }, answer) => {
    seq += 1;
    const { slug, clientId, body } = input;
    const author = { id: socket.id, name: "Somebody" };
    const message = { seq, clientId, author, body, at: new Date().toISOString() };
    answer({ ok: true, value: message });
    io.to("room").emit("messages:posted", { slug, messages: [message] });
  });
});
serveBench(http, async () => {});
