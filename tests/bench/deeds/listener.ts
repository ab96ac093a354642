import { connectClient, type Client } from "../client.ts";
import { pause } from "../times.ts";

interface Heard {
  seq: number;
  clientId: string;
}
interface Page {
  messages: Heard[];
  more: boolean;
}

/**
 * A member whose connection breaks, who keeps the browser's promise: everything in order, nothing
 * twice, and what a gap in the numbers shows is asked for.
 */
export class Listener {
  readonly heard: string[] = [];
  readonly #early = new Map<number, string>();
  #last = 0;
  #client: Client | undefined;
  readonly #at: { port: number; slug: string; cookie: string };

  constructor(at: { port: number; slug: string; cookie: string }) {
    this.#at = at;
  }

  get last(): number {
    return this.#last;
  }

  /** Connects and catches up. */
  async connect(): Promise<void> {
    const { port, cookie } = this.#at;
    this.#client = await connectClient(port, cookie, (frame) => this.#hear(frame));
    await this.#ask("room:open");
  }

  /** Loses the connection for so long; comes back by itself. */
  async drop(milliseconds: number): Promise<void> {
    this.#client?.cut();
    this.#client = undefined;
    await pause(milliseconds);
    await this.connect();
  }

  /** Says something, again and again with the same id until it is acknowledged. */
  async say(clientId: string, body: string): Promise<void> {
    for (;;) {
      const answer = await this.#client?.ask("message:post", {
        slug: this.#at.slug,
        clientId,
        body,
      });
      if (answer?.startsWith('[{"ok":true')) return;
      await pause(50);
    }
  }

  /** Asks until nothing is missing. */
  async #ask(command: "room:open" | "messages:read"): Promise<void> {
    const answer = await this.#client?.ask(command, { slug: this.#at.slug, after: this.#last });
    if (!answer) return;
    const [{ value }] = JSON.parse(answer) as [{ value: Page }];
    for (const one of value.messages) this.#take(one);
    if (value.more) await this.#ask("messages:read");
  }

  #hear(frame: Buffer): void {
    const [name, packet] = JSON.parse(frame.toString("utf8", 2)) as [string, Page];
    if (name !== "messages:posted") return;
    for (const one of packet.messages) this.#take(one);
    if (this.#early.size > 0) void this.#ask("messages:read");
  }

  #take({ seq, clientId }: Heard): void {
    if (seq <= this.#last) return;
    this.#early.set(seq, clientId);
    for (let next = this.#last + 1; this.#early.has(next); next++) {
      this.heard.push(this.#early.get(next)!);
      this.#early.delete(next);
      this.#last = next;
    }
  }
}
