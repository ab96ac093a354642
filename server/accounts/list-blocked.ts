import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { account, personalBlock } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import type { BlockedPerson } from "./block-contract.ts";

/** Whom I have blocked, by name. */
export const listBlocked = operation(
  { input: z.object({}) },
  async function listBlocked({ actor }): Promise<BlockedPerson[]> {
    return database()
      .select({ id: account.id, name: account.displayName })
      .from(personalBlock)
      .innerJoin(account, eq(account.id, personalBlock.blockedId))
      .where(eq(personalBlock.accountId, actor.accountId))
      .orderBy(asc(account.displayNameKey));
  },
);
