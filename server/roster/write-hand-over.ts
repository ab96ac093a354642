import { database } from "#db/client.ts";
import { handOverNote } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { sealFor } from "../vault/seal.ts";
import { WriteHandOver } from "./hand-over-contract.ts";

/** A few words for whoever looks after a group next. The same client id is one note. Refuses like `requireModerator`. */
export const writeHandOver = operation(
  {
    input: WriteHandOver,
    pace: [{ name: "hand-over", points: 30, seconds: 3600, per: perAccount }],
  },
  async function writeHandOver({ actor }, { slug, clientId, words }): Promise<{ slug: string }> {
    const { accountId: authorId } = actor;
    const { groupId } = await requireModerator(authorId, slug);
    await database()
      .insert(handOverNote)
      .values({ groupId, authorId, clientId, words: await sealFor(authorId, words) })
      .onConflictDoNothing();
    return { slug };
  },
);
