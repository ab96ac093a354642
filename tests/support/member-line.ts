import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { Answer } from "#server/operation.ts";

/** Something that somebody said, and under which number it was acknowledged. */
export interface Said {
  clientId: string;
  body: string;
  seq: number | null;
  /** When its author pressed the key and when they saw it as sent, in milliseconds. */
  at: number;
  acknowledgedAt?: number;
}

/** How a member's line behaves; what a browser does in seconds, tests may do faster. */
export interface Manner {
  /** Where to connect; asked before each try, as a balancer would choose. */
  address: () => string;
  cookie: string;
  slug: string;
  /** How long an answer may take, in milliseconds. */
  patience?: number;
  /** Longest wait before coming back, in milliseconds; spread at random. */
  comeBackWithin?: number;
}

/**
 * A member's connection that does what the browser does (`app/messages/`): keeps what is unsent and
 * tries again with the same client id, one after the other; comes back; asks for what it did not hear.
 */
export class MemberLine {
  readonly said: Said[] = [];
  /** The whole history as this member has it, without gaps, from its first number on. */
  readonly messages: MessageView[] = [];
  /** Numbers that were told twice on one connection: there are to be none. */
  readonly toldTwice: number[] = [];
  readonly closedAt: number[] = [];
  /** When it heard that it may write no more, or again. */
  readonly silencedAt: number[] = [];
  /** Numbers in the order and at the time they were told, whether in turn or not. */
  readonly told: { seq: number; at: number }[] = [];
  connections = 0;
  #manner: Required<Manner>;
  #socket: Socket | undefined;
  #ahead = new Map<number, MessageView>();
  #toldHere = new Set<number>();
  #sending = false;
  #reading = false;
  #stopped = false;
  #behindTo = 0;
  #sent = 0;

  constructor(manner: Manner) {
    this.#manner = { patience: 3000, comeBackWithin: 400, ...manner };
  }

  /** How much of what was said is known to be stored, and how much is still on the way. */
  get sent(): number {
    return this.#sent;
  }

  get unsent(): number {
    return this.said.length - this.#sent;
  }

  get isConnected(): boolean {
    return this.#socket?.connected ?? false;
  }

  get lastSeq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** Connects, and resolves when the room is open and all of its history is here. */
  async start(): Promise<this> {
    this.#dial();
    while (!this.isConnected || this.connections === 0 || this.#reading) await pause(5);
    return this;
  }

  /** The connection breaks, and stays broken until `start`. */
  drop(): void {
    const dropped = this.#socket;
    // First forgotten, so that it does not come back by itself.
    this.#socket = undefined;
    this.connections = 0;
    dropped?.disconnect();
  }

  stop(): void {
    this.#stopped = true;
    this.#socket?.disconnect();
  }

  /** Puts words into the outbox; they are on their way from now on, until they are stored. */
  say(body: string): Said {
    const one = { clientId: randomUUID(), body, seq: null, at: performance.now() };
    this.said.push(one);
    void this.#sendAll();
    return one;
  }

  async allSent(): Promise<void> {
    while (this.unsent > 0) await pause(5);
  }

  /** Resolves when the history here reaches so far. */
  async has(seq: number): Promise<void> {
    while (this.lastSeq < seq) await pause(5);
  }

  async ask<Value>(command: string, input: unknown): Promise<Answer<Value>> {
    if (!this.#socket) throw new Error("not connected");
    return (await this.#socket
      .timeout(this.#manner.patience)
      .emitWithAck(command, input)) as Answer<Value>;
  }

  #dial(): void {
    if (this.#stopped) return;
    const address = this.#manner.address();
    const socket = io(address, {
      transports: ["websocket"],
      reconnection: false,
      forceNew: true,
      timeout: this.#manner.patience,
      extraHeaders: { cookie: this.#manner.cookie, origin: address },
    });
    this.#socket = socket;
    this.#toldHere = new Set();
    const again = () => {
      if (this.#stopped || this.#socket !== socket) return;
      this.#socket = undefined;
      setTimeout(() => this.#dial(), Math.random() * this.#manner.comeBackWithin);
    };
    socket.on("connect", () => void this.#enter());
    socket.on("disconnect", again).on("connect_error", again);
    socket.on("messages:posted", ({ messages }: { messages: MessageView[] }) =>
      this.#hear(messages),
    );
    socket.on("room:behind", ({ lastSeq }: { lastSeq: number }) => {
      this.#behindTo = Math.max(this.#behindTo, lastSeq);
      void this.#catchUp();
    });
    socket.on("room:closed", () => this.closedAt.push(performance.now()));
    socket.on("room:writing", () => this.silencedAt.push(performance.now()));
  }

  async #enter(): Promise<void> {
    const { slug } = this.#manner;
    this.#reading = true;
    try {
      const answer = await this.ask<MessagePage>("room:open", { slug, after: this.lastSeq });
      if (answer.ok) this.#takeIn(answer.value.messages);
      this.#behindTo = Math.max(this.#behindTo, answer.ok ? answer.value.lastSeq : 0);
      this.#reading = false;
      if (answer.ok && answer.value.more) await this.#catchUp();
      this.connections += 1;
    } catch {
      this.#socket?.disconnect();
    } finally {
      this.#reading = false;
    }
    void this.#sendAll();
  }

  #hear(messages: MessageView[]): void {
    for (const { seq } of messages) {
      if (this.#toldHere.has(seq)) this.toldTwice.push(seq);
      this.#toldHere.add(seq);
      this.told.push({ seq, at: performance.now() });
    }
    this.#takeIn(messages);
    if (this.#ahead.size > 0) setTimeout(() => void this.#catchUp(), 150);
  }

  #takeIn(arriving: MessageView[]): void {
    for (const one of arriving) if (one.seq > this.lastSeq) this.#ahead.set(one.seq, one);
    for (let next = this.#ahead.get(this.lastSeq + 1); next;) {
      this.messages.push(next);
      this.#ahead.delete(next.seq);
      next = this.#ahead.get(this.lastSeq + 1);
    }
  }

  async #catchUp(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.isConnected && (this.#ahead.size > 0 || this.lastSeq < this.#behindTo)) {
        const input = { slug: this.#manner.slug, after: this.lastSeq };
        const answer = await this.ask<MessagePage>("messages:read", input);
        if (!answer.ok) return;
        this.#takeIn(answer.value.messages);
      }
    } catch {
      // The connection broke, or nobody answered: coming back, or the next packet, asks again.
      setTimeout(() => void this.#catchUp(), 200);
    } finally {
      this.#reading = false;
    }
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#unsent(); next && !this.#stopped; next = this.#unsent()) {
      if (!(await this.#send(next))) await pause(20 + Math.random() * 80);
    }
    this.#sending = false;
  }

  #unsent(): Said | undefined {
    return this.said[this.#sent];
  }

  async #send(one: Said): Promise<boolean> {
    if (!this.isConnected) return false;
    const { clientId, body } = one;
    try {
      const input = { slug: this.#manner.slug, clientId, body };
      const answer = await this.ask<MessageView>("message:post", input);
      if (!answer.ok) return false;
      one.seq = answer.value.seq;
      this.#sent += 1;
      one.acknowledgedAt = performance.now();
      this.#takeIn([answer.value]);
      return true;
    } catch {
      return false;
    }
  }
}
