import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { pushSubscription } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { Nothing } from "./contract.ts";
import { send } from "./send-push.ts";

const minute = 60;

/**
 * Wakes this device now, for a try; answers once its push service has taken the letter.
 * Refuses with `conflict` when this device is not woken, or not any more, and with `unavailable`
 * when the push service does not take it now.
 */
export const sendTestPush = operation(
  {
    input: Nothing,
    pace: [{ name: "test-push", points: 5, seconds: 60, per: perAccount }],
  },
  async function sendTestPush({ actor }): Promise<null> {
    const [device] = await database()
      .select()
      .from(pushSubscription)
      .where(eq(pushSubscription.sessionId, actor.sessionHash));
    if (!device) throw new Refusal("conflict", { message: { key: "notifications.is-off" } });
    const note = { url: "/me/notifications", tag: "test", kind: "test" } as const;
    const { what } = await send(device, note, { seconds: minute, tries: 0 });
    if (what === "gone") throw new Refusal("conflict", { message: { key: "notifications.gone" } });
    if (what !== "sent")
      throw new Refusal("unavailable", { message: { key: "notifications.not-taken" } });
    return null;
  },
);
