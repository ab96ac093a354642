import { asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { ownPractice } from "#db/schema/index.ts";
import { log } from "../log.ts";
import { practiceContract, type Practice } from "./practice-contract.ts";

/** Most practices that a centre's staff can write: so a list of all of them stays a list. */
export const mostOwn = 60;
/** What the slug of each of them begins with. */
export const ownPrefix = "own-";

/** The practices that the centre's staff wrote, the first written first. */
export async function ownPractices(): Promise<Practice[]> {
  const rows = await database()
    .select()
    .from(ownPractice)
    .orderBy(asc(ownPractice.createdAt), asc(ownPractice.slug))
    .limit(mostOwn);
  return rows.flatMap((row) => checked(row) ?? []);
}

/** One of them; `null` when there is none of that name. */
export async function findOwn(slug: string): Promise<Practice | null> {
  if (!slug.startsWith(ownPrefix)) return null;
  const [row] = await database().select().from(ownPractice).where(eq(ownPractice.slug, slug));
  return row ? checked(row) : null;
}

/** What an earlier version wrote, or somebody by hand, may not be a practice any more. */
function checked({ slug, content }: typeof ownPractice.$inferSelect): Practice | null {
  const read = practiceContract.safeParse(content);
  if (read.success && read.data.slug === slug) return read.data;
  log.warn({ slug }, "an own practice is not as the contract has it, and is left out");
  return null;
}
