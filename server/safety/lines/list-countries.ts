import { isNotNull } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { centreLines } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { may } from "../../policy.ts";
import { Refusal } from "../../refusal.ts";
import type { CountryHead } from "./contract.ts";
import { isOld } from "./is-old.ts";
import { readCountries } from "./read-countries.ts";

/** Every country with how old its lines are, for staff; the world has no more than a page can hold. Refuses members with `forbidden`. */
export const listCountries = operation(
  { input: z.object({}) },
  async function listCountries({ actor }): Promise<CountryHead[]> {
    if (!may.centre.keepCrisisLines(actor)) throw new Refusal("forbidden");
    const changed = await database()
      .select({ code: centreLines.code })
      .from(centreLines)
      .where(isNotNull(centreLines.content));
    const own = new Set(changed.map(({ code }) => code));
    return (await readCountries()).map(({ code, lines }) => {
      const checkedOn = lines.map((line) => line.checkedOn).toSorted()[0] ?? null;
      return {
        code,
        lines: lines.length,
        checkedOn,
        isOld: checkedOn !== null && isOld(checkedOn),
        isChanged: own.has(code),
      };
    });
  },
);
