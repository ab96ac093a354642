import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { personalBlock } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { OnePerson } from "./block-contract.ts";

/** What this person says is there for me again, from whenever it is. For anyone else nothing happens. */
export const unblockPerson = operation(
  { input: OnePerson },
  async function unblockPerson({ actor }, { person }): Promise<void> {
    const { accountId } = actor;
    await transaction(async () => {
      const gone = await database()
        .delete(personalBlock)
        .where(and(eq(personalBlock.accountId, accountId), eq(personalBlock.blockedId, person)))
        .returning({ id: personalBlock.blockedId });
      if (gone.length > 0) announce("blocks-changed", { accountId });
    });
  },
);
