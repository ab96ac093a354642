import { notify } from "../../moderation/notify-concerned.ts";
import { enqueue } from "../../queue.ts";

/** Tells somebody of a swap: a notice, and their phones without a word of it. Inside the transaction of the swap. */
export async function tellOfSwap(
  { accountId, groupId, slug }: { accountId: string; groupId: number; slug: string },
  kind: "swap-asked" | "swap-accepted" | "swap-declined",
): Promise<void> {
  await notify({ accountId, groupId, kind }, "");
  await enqueue("wake-person", {
    accountId,
    url: `/desk/groups/${slug}/roster`,
    tag: `swap-${slug}`,
  });
}
