import { flood } from "./deeds/flood.ts";

/** What a load generator can be told to do, in a process of its own. */
export const deeds = { flood };

export type Deeds = typeof deeds;

process.once("message", ({ deed, order }: { deed: keyof Deeds; order: never }) => {
  Promise.resolve(deeds[deed](order)).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
