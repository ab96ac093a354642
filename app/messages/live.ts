import { connection } from "#app/lib/connection.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import { open, read, readByHttp } from "./house.ts";

/** How the room hears what is said: at once, by asking every few seconds, or not at all just now. */
export type Hearing = "connecting" | "live" | "asking" | "offline";

/** A connection that is away this long is said to be away; shorter ones nobody needs to know of. */
const awayAfter = 5000;
/** How often we ask by plain HTTP while there is no socket. */
const askEvery = 5000;
/** A page that was hidden this long catches up when it is seen again. */
const hiddenAfter = 60_000;
/** More than this behind, and the room starts anew with the newest page. */
const farBehind = 1000;

export interface Listener {
  /** The last `seq` up to which nothing is missing. */
  after(): number;
  newer(page: MessagePage): void;
  renewed(page: MessagePage): void;
  arrived(messages: MessageView[]): void;
  closed(): void;
  hearing(how: Hearing): void;
}

/** Follows one room, whatever happens to the connection. Returns what asks for the missing, and the end. */
export function follow(slug: string, listener: Listener): { catchUp(): void; stop(): void } {
  const end = new AbortController();
  const { signal } = end;
  let away: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;
  let busy = false;

  async function takePages(next: (after: number) => Promise<MessagePage>): Promise<void> {
    for (let more = true; more && !signal.aborted;) {
      const page = await next(listener.after());
      if (signal.aborted) return;
      more = page.more;
      if (page.lastSeq - listener.after() > farBehind) {
        listener.renewed(await read(slug, {}));
        return;
      }
      listener.newer(page);
    }
  }

  /** At most one catch-up at a time; what arrives meanwhile is taken in by its `seq` anyway. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (busy || signal.aborted) return;
    busy = true;
    await work().finally(() => (busy = false));
  }

  const catchUp = () =>
    void once(() => takePages((after) => read(slug, { after }))).catch(() => {});

  const askNow = () =>
    void once(() => takePages((after) => readByHttp(slug, { after }))).then(
      () => asking && listener.hearing("asking"),
      () => asking && listener.hearing("offline"),
    );

  function startAsking(): void {
    if (asking || signal.aborted) return;
    askNow();
    asking = setInterval(askNow, askEvery);
  }

  function stopAsking(): void {
    clearTimeout(away);
    clearInterval(asking);
    away = asking = undefined;
  }

  async function enter(): Promise<void> {
    const answer = await open(slug, listener.after());
    if (signal.aborted) return;
    if (!answer.ok) {
      if (answer.reason === "not-found") listener.closed();
      return;
    }
    stopAsking();
    listener.hearing("live");
    await once(async () => {
      let first: MessagePage | undefined = answer.value;
      await takePages((after) => {
        const page = first;
        first = undefined;
        return page ? Promise.resolve(page) : read(slug, { after });
      });
    });
  }

  async function listen(): Promise<void> {
    const socket = await connection();
    if (signal.aborted) return;
    const connected = () => void enter().catch(() => expectAway());
    const expectAway = () => {
      away ??= setTimeout(startAsking, awayAfter);
    };
    const posted = (packet: { slug: string; messages: MessageView[] }) => {
      if (packet.slug === slug) listener.arrived(packet.messages);
    };
    const roomClosed = (packet: { slug: string }) => {
      if (packet.slug === slug) listener.closed();
    };
    socket.on("connect", connected).on("disconnect", expectAway).on("connect_error", expectAway);
    socket.on("messages:posted", posted).on("room:closed", roomClosed);
    signal.addEventListener("abort", () => {
      socket
        .off("connect", connected)
        .off("disconnect", expectAway)
        .off("connect_error", expectAway);
      socket.off("messages:posted", posted).off("room:closed", roomClosed);
      if (socket.connected) socket.emit("room:close", { slug }, () => {});
    });
    if (socket.connected) connected();
    else expectAway();
  }

  let hiddenAt = 0;
  const seen = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > hiddenAfter) catchUp();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  window.addEventListener("online", catchUp, { signal });
  listen().catch(startAsking);

  return {
    catchUp,
    stop() {
      end.abort();
      stopAsking();
    },
  };
}
