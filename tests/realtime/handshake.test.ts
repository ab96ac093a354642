import { once } from "node:events";
import { io } from "socket.io-client";
import { expect, test } from "vitest";
import { openSession } from "#server/accounts/session.ts";
import { wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets } from "#tests/support/realtime.ts";

await freshDatabase();
const sockets = serveSockets();

test("a connection lets go of the request it began with, cookie included, and still changes its transport", async () => {
  const { maya } = await wholeCast();
  const { cookie } = await openSession(maya.account.id, "test", false);
  const client = io(sockets.address(), {
    transports: ["polling", "websocket"],
    extraHeaders: { origin: sockets.address(), cookie: cookie.split(";")[0]! },
    reconnection: false,
    forceNew: true,
  });
  await new Promise((resolve) => client.once("connect", () => resolve(null)));
  if (client.io.engine.transport.name !== "websocket")
    await once(client.io.engine as never, "upgrade");
  const opened = await client.timeout(5000).emitWithAck("room:open", { slug: "early-mornings" });
  expect(opened).toMatchObject({ ok: true });
  const held = sockets.house.sockets.sockets.get(client.id!);
  expect([held?.request, held?.handshake.headers]).toEqual([null, {}]);
  client.disconnect();
});
