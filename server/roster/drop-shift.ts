import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { shift } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { DropShift } from "./contract.ts";

/** Takes a shift out of a group's week; one that is gone already is the same answer. Refuses like `requireModerator`. */
export const dropShift = operation(
  { input: DropShift },
  async function dropShift({ actor }, { slug, id }): Promise<{ slug: string }> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    await database()
      .delete(shift)
      .where(and(eq(shift.groupId, groupId), eq(shift.id, id)));
    return { slug };
  },
);
