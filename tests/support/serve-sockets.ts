import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { Server } from "socket.io";
import { endSessions } from "#server/accounts/session.ts";
import type { SignedInCaller } from "#server/actor.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { health, setClosing } from "#server/http/health.ts";
import { allowHandshake } from "#server/http/origin.ts";
import { closeHouse, openHouse } from "#server/house.ts";
import { stopGracefully } from "#server/launch/stop.js";
import { wireSockets } from "#server/realtime/wiring.ts";
import type { AskedDeed } from "./house-process.ts";

/**
 * One process of the house, from its sources and without its pages: sockets and health on the port of
 * the environment. Tells its parent where; ends with it.
 */
const { redisNote } = await openHouse();
const app = express();
app.use(health());
const http = createServer(app);
const io = new Server(http, {
  perMessageDeflate: false,
  serveClient: false,
  maxHttpBufferSize: 100_000,
  allowRequest: (request, decide) => decide(null, allowHandshake(request)),
});
wireSockets(io);
stopGracefully({
  http,
  io,
  house: () => ({ setClosing, closeHouse }) as never,
  stopClock: async () => {},
  close: async () => {},
});
/** What people do by pages, done by this process when its parent asks. */
const deeds: Record<string, (caller: SignedInCaller, input: unknown) => Promise<unknown>> = {
  leaveGroup,
  doInCase,
  signOutEverywhere: ({ actor }) => endSessions(actor.accountId),
};
process.on("message", ({ deed, caller, input }: AskedDeed) => {
  void deeds[deed]!(caller, input).then((answer) => process.send?.({ answer: answer ?? null }));
});
process.once("disconnect", () => process.exit(0));
http.listen(Number(process.env.PORT), "127.0.0.1", () => {
  process.send?.({ port: (http.address() as AddressInfo).port, redisNote });
});
