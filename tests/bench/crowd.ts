import { checkInAndInsert, checkInTogether } from "./deeds/check-in.ts";
import { churn } from "./deeds/churn.ts";
import { finish } from "./deeds/finish.ts";
import { flood } from "./deeds/flood.ts";
import { hold } from "./deeds/hold.ts";
import { firstPages, pages } from "./deeds/pages.ts";
import { read } from "./deeds/read.ts";
import { comeBack, returnOnce } from "./deeds/return.ts";
import { steady } from "./deeds/steady.ts";

/** What a load generator can be told to do, in a process of its own. */
export const deeds = {
  checkInAndInsert,
  checkInTogether,
  churn,
  comeBack,
  finish,
  firstPages,
  flood,
  hold,
  pages,
  read,
  returnOnce,
  steady,
};

export type Deeds = typeof deeds;

/** What a load generator tells the bench. */
export type Told = { mark: "start" | "end" } | { report: unknown };

const mark = (name: "start" | "end") => void process.send?.({ mark: name });

process.once("message", ({ deed, order }: { deed: keyof Deeds; order: never }) => {
  Promise.resolve(deeds[deed](order, mark)).then(
    (report) => process.send?.({ report }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
