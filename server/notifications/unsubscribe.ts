import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { pushSubscription } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Nothing } from "./contract.ts";

/** This device is not woken any more; one that never was stays so. */
export const unsubscribe = operation(
  { input: Nothing },
  async function unsubscribe({ actor }): Promise<null> {
    await database()
      .delete(pushSubscription)
      .where(eq(pushSubscription.sessionId, actor.sessionHash));
    return null;
  },
);
