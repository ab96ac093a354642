import { sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { enqueue, type Jobs, type Range } from "../queue.ts";
import { newsForMembers } from "./news.ts";

/** Members whom one transaction looks at. */
const pageSize = 200;
/** After this long nobody wants to be woken any more, in milliseconds. */
const freshness = 4 * 60 * 60 * 1000;

/**
 * The job: lets every device be woken whose owner has something new in a range, one page of members
 * at a time; the next page is a job of its own, made in the same transaction.
 */
export async function notifyMembers({ beyond, ...range }: Jobs["notify-members"]): Promise<void> {
  await transaction(async () => {
    const readers = await newsForMembers(range, { beyond, size: pageSize }, new Date());
    const told = readers.filter(({ news }) => news).map(({ accountId }) => accountId);
    if (told.length > 0) await enqueuePushes(range, told);
    const last = readers.at(-1);
    if (!last || readers.length < pageSize) return;
    const next = { ...range, beyond: last.accountId };
    await enqueue("notify-members", next, {
      jobKey: `notify:${range.groupId}:${range.until}:${last.accountId}`,
    });
  });
}

/**
 * One job for each device and group: one that still waits takes the newer range, so that nobody is
 * woken twice for the same. It keeps its instant, which may be one that a push service asked for.
 * Letters to people go before.
 */
async function enqueuePushes(range: Range, accountIds: string[]): Promise<void> {
  const expires = new Date(Date.now() + freshness).toISOString();
  const payload = JSON.stringify({ ...range, tries: 0, expires });
  await database().execute(sql`
    select graphile_worker.add_job(
      identifier => 'send-push',
      payload => (${payload}::jsonb || jsonb_build_object('subscriptionId', s.id))::json,
      job_key => 'push:' || s.id || ':' || ${range.groupId}::int,
      job_key_mode => 'preserve_run_at',
      priority => ${pushPriority}::int,
      max_attempts => 12
    )
    from push_subscription s
    where s.account_id in (select value::uuid from jsonb_array_elements_text(
      ${JSON.stringify(accountIds)}::jsonb))`);
}

/** In the queue, behind everything that a person is waiting for. */
export const pushPriority = 10;
