import { createDecipheriv, createECDH, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import http, { type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { bareSql } from "#db/client.ts";
import { openSession } from "#server/accounts/session.ts";
import type { SignedInCaller } from "#server/actor.ts";
import type { PushNote } from "#server/notifications/contract.ts";
import { subscribe } from "#server/notifications/subscribe.ts";
import { callerFor, type Person } from "./cast.ts";
import { doWaitingJobs } from "./jobs.ts";

/** A letter as it arrived at the push service. */
export interface Arrived {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
}

/** A push service on this machine, over real HTTP: takes letters, and answers what the test says. */
export async function pushService() {
  const arrived: Arrived[] = [];
  let answerTo: (letter: Arrived) => Answer | "nothing" = () => ({ status: 201 });
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      const letter = { path, headers, body: Buffer.concat(chunks) };
      arrived.push(letter);
      const answer = answerTo(letter);
      if (answer !== "nothing") response.writeHead(answer.status, answer.headers).end("noted");
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    arrived,
    address: `http://127.0.0.1:${port}`,
    /** From now on it answers this. */
    answers(how: typeof answerTo) {
      answerTo = how;
    },
    /** Forgets what has arrived, and answers as usual. */
    reset() {
      arrived.length = 0;
      answerTo = () => ({ status: 201 });
    },
  };
}

export type PushService = Awaited<ReturnType<typeof pushService>>;

/** Somebody's browser, signed in, with keys of its own: what it subscribes with, and how it reads. */
export interface Browser {
  caller: SignedInCaller;
  subscription: { endpoint: string; p256dh: string; auth: string };
  /** What arrived for it. */
  letters: () => Arrived[];
  /** Opens a letter as RFC 8291 says. */
  read: (letter: Arrived) => PushNote;
}

/** A browser that could be woken, but is not yet. */
export async function browserOf(who: Person, service: PushService): Promise<Browser> {
  const { sessionHash } = await openSession(who.account.id, "Test browser", false);
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const auth = randomBytes(16);
  const path = `/to/${randomUUID()}`;
  return {
    caller: callerFor(who.account, { sessionHash }),
    subscription: {
      endpoint: `${service.address}${path}`,
      p256dh: keys.getPublicKey("base64url"),
      auth: auth.toString("base64url"),
    },
    letters: () => service.arrived.filter((letter) => letter.path === path),
    read: ({ body }) => {
      const salt = body.subarray(0, 16);
      const idLength = body[20]!;
      const theirs = body.subarray(21, 21 + idLength);
      const sealed = body.subarray(21 + idLength);
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), keys.getPublicKey(), theirs]);
      const secret = keys.computeSecret(theirs);
      const shared = new Uint8Array(hkdfSync("sha256", secret, auth, info, 32));
      const derive = (label: string, length: number) =>
        Buffer.from(hkdfSync("sha256", shared, salt, `Content-Encoding: ${label}\0`, length));
      const opener = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
      opener.setAuthTag(sealed.subarray(-16));
      const text = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
      return JSON.parse(text.subarray(0, text.lastIndexOf(2)).toString()) as PushNote;
    },
  };
}

/** A browser that is woken. */
export async function wokenBrowserOf(who: Person, service: PushService): Promise<Browser> {
  const browser = await browserOf(who, service);
  const answer = await subscribe(browser.caller, browser.subscription);
  if (!answer.ok) throw new Error(`could not subscribe: ${answer.reason}`);
  return browser;
}

/** What somebody says, stored as posting stores it, with what posting would have found out. */
export async function stored(
  groupId: number,
  author: Person,
  with_: { replyTo?: number; mentions?: Person[] } = {},
): Promise<number> {
  const mentions = (with_.mentions ?? []).map(({ account }) => ({
    id: account.id,
    name: account.displayName,
  }));
  const [row] = await bareSql()<{ seq: number }[]>`
    with counted as (
      update "group" set last_seq = last_seq + 1 where id = ${groupId} returning last_seq
    )
    insert into message (group_id, seq, author_id, client_id, body, reply_to, mentions)
    select ${groupId}, last_seq, ${author.account.id}, gen_random_uuid(), 'a word about the heron',
      ${with_.replyTo ?? null}, ${JSON.stringify(mentions)}::text::jsonb
    from counted returning seq`;
  return row!.seq;
}

/** Does the jobs that wait, also those whose time has not come yet. */
export async function doJobsAsIfLater(): Promise<void> {
  await bareSql()`update graphile_worker._private_jobs set run_at = now()`;
  await doWaitingJobs();
}
