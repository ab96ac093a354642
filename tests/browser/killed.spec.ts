import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { io, type Socket } from "socket.io-client";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { Answer } from "#server/operation.ts";

/**
 * The whole house, started as `npm start` starts it, killed with its process group while people post,
 * and started again: what was acknowledged is there, once and in order.
 */
const kills = 4;
const slug = "early-mornings";

interface Said {
  clientId: string;
  body: string;
  seq: number | null;
}

test("a killed house has every acknowledged message, once and in order", async () => {
  test.setTimeout(240_000);
  const dataDir = mkdtempSync(path.join(tmpdir(), "evenkeel-killed-"));
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const said: Said[] = [];
  let house = await start(dataDir, port);
  try {
    const cookie = await signIn(port);
    for (let kill = 0; kill < kills; kill++) {
      const socket = await connect(port, cookie);
      const posting = keepPosting(socket, said);
      await pause(300 + Math.random() * 900);
      // However slow the machine: something has to be under way.
      while (said.length < (kill + 1) * 8) await pause(10);
      process.kill(-house.pid!, "SIGKILL");
      await once(house, "exit");
      await posting;
      socket.disconnect();
      house = await start(dataDir, port);
    }
    const socket = await connect(port, cookie);
    for (const one of said.filter(({ seq }) => seq === null)) await post(socket, one);
    const history = await wholeHistory(socket);
    socket.disconnect();

    expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
    const stored = new Map(history.map(({ clientId, seq, body }) => [clientId, { seq, body }]));
    expect(said.length).toBeGreaterThan(kills * 5);
    for (const { clientId, seq, body } of said) expect(stored.get(clientId)).toEqual({ seq, body });
    const mine = new Set(said.map(({ clientId }) => clientId));
    expect(history.filter(({ clientId }) => mine.has(clientId))).toHaveLength(said.length);
  } finally {
    house.kill("SIGTERM");
    await once(house, "exit");
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function start(dataDir: string, port: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: "",
    BASE_URL: "",
    EVENKEEL_DATA_DIR: dataDir,
    PORT: String(port),
    PACE_FACTOR: "1000",
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, ["server/launch.js"], {
    env,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  while (!told.includes("Evenkeel is open")) {
    const [data] = await Promise.race([
      once(child.stdout!, "data"),
      once(child, "exit").then(() => Promise.reject(new Error(`did not start: ${told}`))),
    ]);
    told += String(data);
  }
  child.stdout!.resume();
  return child;
}

async function signIn(port: number): Promise<string> {
  const address = `http://localhost:${port}`;
  const response = await fetch(`${address}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email: "maya@rivers.example", password: "evenkeel-demo-2026" }),
  });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith("evenkeel-session="));
  if (!cookie) throw new Error(`no session: ${response.status}`);
  return cookie.split(";")[0]!;
}

async function connect(port: number, cookie: string): Promise<Socket> {
  const address = `http://localhost:${port}`;
  const socket = io(address, {
    transports: ["websocket"],
    reconnection: false,
    forceNew: true,
    extraHeaders: { cookie, origin: address },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return socket;
}

/** Three lanes at once, until the connection breaks; what was not acknowledged keeps no number. */
async function keepPosting(socket: Socket, said: Said[]): Promise<void> {
  const lane = async () => {
    while (socket.connected) {
      const one: Said = { clientId: randomUUID(), body: `said ${said.length}`, seq: null };
      said.push(one);
      await post(socket, one).catch(() => {});
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

async function post(socket: Socket, one: Said): Promise<void> {
  const { clientId, body } = one;
  const broken = new Promise<never>((_resolve, reject) => {
    socket.once("disconnect", () => reject(new Error("disconnected")));
  });
  const asked = socket.timeout(10_000).emitWithAck("message:post", { slug, clientId, body });
  const answer = (await Promise.race([asked, broken])) as Answer<MessageView>;
  if (!answer.ok) throw new Error(answer.reason);
  one.seq = answer.value.seq;
}

async function wholeHistory(socket: Socket): Promise<MessageView[]> {
  const all: MessageView[] = [];
  for (let more = true; more;) {
    const input = { slug, after: all.at(-1)?.seq ?? 0 };
    const answer = (await socket
      .timeout(10_000)
      .emitWithAck("messages:read", input)) as Answer<MessagePage>;
    if (!answer.ok) throw new Error(answer.reason);
    all.push(...answer.value.messages);
    more = answer.value.more;
  }
  return all;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
