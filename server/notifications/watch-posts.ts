import { on } from "../events.ts";
import { log } from "../log.ts";
import { notifySoon } from "./notify-group.ts";

/** What is said within this time is asked for together, in milliseconds. */
const gathering = 3000;

/**
 * Asks for notifications after messages were stored: at most once in `wait` milliseconds for each
 * group, and never in a poster's own time. What a killed process did not ask for any more, a sweep
 * finds within a minute (`sweep-groups.ts`). Returns its own undo.
 */
export function watchPosts(wait = gathering): () => void {
  const waiting = new Map<number, NodeJS.Timeout>();
  const ask = (groupId: number) => {
    waiting.delete(groupId);
    notifySoon(groupId).catch((error) =>
      log.warn({ err: error, groupId }, "a group's notifications wait for the sweep"),
    );
  };
  const stop = on("messages-posted", ({ groupId }) => {
    if (!waiting.has(groupId)) waiting.set(groupId, setTimeout(ask, wait, groupId).unref());
  });
  return () => {
    stop();
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
}
