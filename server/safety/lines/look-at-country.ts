import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { may } from "../../policy.ts";
import { Refusal } from "../../refusal.ts";
import { lineKey, OneCountry, type CountryForStaff } from "./contract.ts";
import { isOld } from "./is-old.ts";
import { readCountry } from "./read-countries.ts";
import { shipped } from "./shipped/index.ts";

/** A country's lines for those who keep them, and who did so last. Refuses members with `forbidden`. */
export const lookAtCountry = operation(
  { input: OneCountry },
  async function lookAtCountry({ actor }, { code }): Promise<CountryForStaff> {
    if (!may.centre.keepCrisisLines(actor)) throw new Refusal("forbidden");
    const { country, row } = await readCountry(code);
    const lines = country.lines.map((line) => ({
      ...line,
      isOld: isOld(line.checkedOn),
      key: lineKey(line),
    }));
    return {
      country: { ...country, lines },
      isChanged: row !== null && row.content !== null,
      isShipped: shipped.some((one) => one.code === code),
      last: row && { by: await nameOf(row.changedBy), at: row.changedAt.toISOString() },
    };
  },
);

async function nameOf(accountId: string | null): Promise<string | null> {
  if (accountId === null) return null;
  const [row] = await database()
    .select({ name: account.displayName })
    .from(account)
    .where(eq(account.id, accountId));
  return row?.name ?? null;
}
