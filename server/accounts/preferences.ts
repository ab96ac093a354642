import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { hotQuery } from "#db/client.ts";
import { preference } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import type { Preferences } from "./contract.ts";
import { quietHours } from "./quiet-hours.ts";

/** What holds for whoever has chosen nothing; the same as the table's defaults. */
export const defaults: Preferences = {
  enterSends: true,
  foldsNotes: true,
  showsTyping: true,
  announces: "count",
  quiet: null,
};

const chosen = hotQuery((db) =>
  db
    .select()
    .from(preference)
    .where(eq(preference.accountId, sql.placeholder("accountId")))
    .prepare("preference"),
);

/** What somebody chose for themselves. */
export async function preferencesOf(accountId: string): Promise<Preferences> {
  const [row] = await chosen().execute({ accountId });
  if (!row) return defaults;
  const { enterSends, foldsNotes, showsTyping, announces, quietFrom, quietUntil } = row;
  const quiet = quietHours(quietFrom, quietUntil);
  return { enterSends, foldsNotes, showsTyping, announces, quiet };
}

/** What I chose for myself. */
export const readPreferences = operation(
  { input: z.object({}) },
  async function readPreferences({ actor }) {
    return preferencesOf(actor.accountId);
  },
);
