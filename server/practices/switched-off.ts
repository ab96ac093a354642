import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { practiceOff } from "#db/schema/index.ts";

/** The names of the practices that the centre has switched off. */
export async function switchedOff(): Promise<Set<string>> {
  const rows = await database().select({ slug: practiceOff.slug }).from(practiceOff);
  return new Set(rows.map(({ slug }) => slug));
}

/** Whether one of them is. */
export async function isOff(slug: string): Promise<boolean> {
  const rows = await database()
    .select({ slug: practiceOff.slug })
    .from(practiceOff)
    .where(eq(practiceOff.slug, slug));
  return rows.length > 0;
}
