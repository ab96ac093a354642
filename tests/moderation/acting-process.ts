import { useDatabase } from "#db/client.ts";
import type { SignedInCaller } from "#server/actor.ts";
import { startClock } from "#server/jobs/worker.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";

/** What its parent wants to have done. */
export interface Order {
  caller: SignedInCaller;
  ids: string[];
}

/**
 * A process of the house that hides what each of some cases is about, four at a time, and then does jobs; until it
 * is killed. Says how often it was done.
 */
useDatabase(process.env.DATABASE_URL!);
process.on("message", ({ caller, ids }: Order) => {
  const rest = [...ids];
  const work = async () => {
    for (let id = rest.shift(); id; id = rest.shift()) {
      const why = { ground: "kindness", reason: "We speak kindly here." };
      const answer = await doInCase(caller, { id, deed: "hide", ...why });
      process.send?.(answer.ok ? "done" : answer.reason);
    }
  };
  void Promise.all([work(), work(), work(), work()]).then(() => process.send?.("all"));
});
process.once("disconnect", () => process.exit(0));
if (process.env.DOES_JOBS) await startClock();
process.send?.("ready");
