import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challengeMember } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";

/** That somebody takes part now; inside a transaction it is held until that ends. */
export async function findMyPart(challengeId: string, accountId: string, isHeld = false) {
  const query = database()
    .select()
    .from(challengeMember)
    .where(
      and(
        eq(challengeMember.challengeId, challengeId),
        eq(challengeMember.accountId, accountId),
        isNull(challengeMember.leftAt),
      ),
    );
  const [part] = await (isHeld ? query.for("update") : query);
  return part;
}

/**
 * The same, held.
 * @throws Refusal `conflict` for whoever does not take part.
 */
export async function holdMyPart(challengeId: string, accountId: string) {
  const part = await findMyPart(challengeId, accountId, true);
  if (!part) throw new Refusal("conflict", { message: { key: "challenges.join-first" } });
  return part;
}
