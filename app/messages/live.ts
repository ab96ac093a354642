import { connection } from "#app/lib/connection.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import { open, read, readByHttp } from "./house.ts";
import type { Missing } from "./room-state.ts";

/** How the room hears what is said: at once, by asking every few seconds, or not at all just now. */
export type Hearing = "connecting" | "live" | "asking" | "offline";

/** A connection that is away this long is said to be away; shorter ones nobody needs to know of. */
const awayAfter = 5000;
/** How often we ask by plain HTTP while there is no socket. */
const askEvery = 5000;
/** A page that was hidden this long catches up when it is seen again. */
const hiddenAfter = 60_000;
/** A room that could not be opened is tried again about so much later, in milliseconds. */
const openAgainAfter = 4000;
/** Those who were told nothing for a while ask within this time, not all at once; in milliseconds. */
const behindPatience = 1000;

export interface Listener {
  /** What to ask for, to know all that there is. */
  missing(): Missing;
  newer(page: MessagePage, asked: Missing): void;
  /** More has changed than can be told: the room is better read anew. */
  outdated(): Promise<void>;
  arrived(messages: MessageView[]): void;
  changed(messages: MessageView[]): void;
  typing(person: { id: string; name: string }): void;
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

  /** One page at most: whoever is further behind reads on downwards, page by page. */
  async function take(next: (asked: Missing) => Promise<MessagePage>): Promise<void> {
    const asked = listener.missing();
    const page = await next(asked);
    if (!signal.aborted) await know(page, asked);
  }

  async function know(page: MessagePage, asked: Missing): Promise<void> {
    listener.newer(page, asked);
    if (page.changed === null) await listener.outdated();
  }

  /** At most one catch-up at a time; what arrives meanwhile is taken in by its `seq` anyway. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (busy || signal.aborted) return;
    busy = true;
    await work().finally(() => (busy = false));
  }

  const catchUp = () => void once(() => take((place) => read(slug, place))).catch(() => {});

  /** The house says how far the room has come: ask, spread over a moment, until we are there too. */
  function catchUpTo(lastSeq: number, lastChange: number): void {
    const { after, changesAfter } = listener.missing();
    if (signal.aborted || (after >= lastSeq && changesAfter >= lastChange)) return;
    catchUp();
    setTimeout(catchUpTo, behindPatience * (1 + Math.random()), lastSeq, lastChange);
  }

  const askNow = () =>
    void once(() => take((place) => readByHttp(slug, place))).then(
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

  /** @throws when the house did not take us in, and may do so later. */
  async function enter(): Promise<void> {
    const asked = listener.missing();
    const answer = await open(slug, asked);
    if (signal.aborted) return;
    if (!answer.ok) {
      if (answer.reason !== "not-found") throw new Error(answer.reason);
      listener.closed();
      return;
    }
    stopAsking();
    listener.hearing("live");
    await know(answer.value, asked);
  }

  async function listen(): Promise<void> {
    const socket = await connection();
    if (signal.aborted) return;
    const connected = () => void enter().catch(openAgain);
    const expectAway = () => {
      away ??= setTimeout(startAsking, awayAfter);
    };
    const openAgain = () => {
      if (signal.aborted) return;
      expectAway();
      setTimeout(() => {
        if (socket.connected && !signal.aborted) connected();
      }, openAgainAfter * spread());
    };
    const posted = (packet: { slug: string; messages: MessageView[] }) => {
      if (packet.slug === slug) listener.arrived(packet.messages);
    };
    const changed = (packet: { slug: string; messages: MessageView[] }) => {
      if (packet.slug === slug) listener.changed(packet.messages);
    };
    const behind = (packet: { slug: string; lastSeq: number; lastChange: number }) => {
      if (packet.slug !== slug) return;
      setTimeout(catchUpTo, Math.random() * behindPatience, packet.lastSeq, packet.lastChange);
    };
    const typing = (packet: { slug: string; person: { id: string; name: string } }) => {
      if (packet.slug === slug) listener.typing(packet.person);
    };
    const roomClosed = (packet: { slug: string }) => {
      if (packet.slug === slug) listener.closed();
    };
    socket.on("connect", connected).on("disconnect", expectAway).on("connect_error", expectAway);
    socket.on("messages:posted", posted).on("messages:changed", changed);
    socket.on("room:behind", behind);
    socket.on("typing:heard", typing).on("room:closed", roomClosed);
    signal.addEventListener("abort", () => {
      socket
        .off("connect", connected)
        .off("disconnect", expectAway)
        .off("connect_error", expectAway);
      socket.off("messages:posted", posted).off("messages:changed", changed);
      socket.off("room:behind", behind);
      socket.off("typing:heard", typing).off("room:closed", roomClosed);
      if (socket.connected) socket.emit("room:close", { slug }, () => {});
    });
    if (socket.connected) connected();
    else expectAway();
  }

  function startListening(): void {
    if (signal.aborted) return;
    listen().catch(() => {
      startAsking();
      setTimeout(startListening, openAgainAfter * spread());
    });
  }

  let hiddenAt = 0;
  const seen = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > hiddenAfter) catchUp();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  window.addEventListener("online", catchUp, { signal });
  startListening();

  return {
    catchUp,
    stop() {
      end.abort();
      stopAsking();
    },
  };
}

/** So that not all come at the same moment. */
const spread = () => 0.5 + Math.random();
