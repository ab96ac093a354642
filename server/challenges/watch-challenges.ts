import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge, group } from "#db/schema/index.ts";
import { announce, on } from "../events.ts";
import { log } from "../log.ts";
import { tellMilestone } from "./milestones.ts";
import { movedBy } from "./moved-by.ts";
import { togetherOf } from "./together.ts";

/** What moves a challenge within this time is told at once, in milliseconds. */
const gathering = 1000;

/**
 * Tells what all did together after somebody practised, joined or filled in a day: once a second for
 * each challenge and process at most, however many do so. Returns its own undo.
 */
export function watchChallenges(wait = gathering): () => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const fail = (error: unknown) => log.warn({ err: error }, "a challenge could not be told of");
  const tell = (id: string) => {
    waiting.delete(id);
    tellTogether(id).catch(fail);
  };
  const move = (id: string) => {
    if (!waiting.has(id)) waiting.set(id, setTimeout(tell, wait, id).unref());
  };
  const undo = [
    on("practised", (what) => void movedBy(what).then((ids) => ids.forEach(move), fail)),
    on("challenge-moved", ({ id }) => move(id)),
  ];
  return () => {
    for (const stop of undo) stop();
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
}

async function tellTogether(id: string): Promise<void> {
  const [found] = await database()
    .select({ groupId: challenge.groupId, slug: group.slug })
    .from(challenge)
    .innerJoin(group, eq(group.id, challenge.groupId))
    .where(eq(challenge.id, id));
  const together = (await togetherOf([id])).get(id);
  if (!found || !together) return;
  announce("challenge-progressed", { ...found, id, together });
  await tellMilestone(id, together.total);
}
