import { and, eq, gt, inArray, or, isNull, sql, type SQL } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, messageSearch, searchProgress } from "#db/schema/index.ts";
import { accented, unaccented } from "./search-question.ts";

/** So many of a group's messages are made findable at a time. */
const batch = 2000;
/** So many groups, and batches of each, one sweep looks after. */
const mostGroups = 200;
const mostBatches = 50;

/** A message's words in both languages, with and without accents, and its group as a word of its own. */
const words = sql`(select array_to_tsvector(array['~' || m.group_id::text])
  || to_tsvector('pg_catalog.english', folded) || to_tsvector('pg_catalog.spanish', folded)
  || case when m.body = folded then ''::tsvector else to_tsvector('pg_catalog.spanish', m.body) end
  from translate(m.body, ${accented}, ${unaccented}) as folded)`;

/** Makes what was said in these groups lately findable, so far as it is not yet. */
export async function indexLatest(groupIds: number[]): Promise<void> {
  for (const groupId of await behind(inArray(group.id, groupIds))) await indexBatch(groupId);
}

/** Makes findable what nobody has looked for yet, so that a search never has much to do first. */
export async function indexWords(): Promise<void> {
  for (const groupId of await behind()) {
    for (let batches = 0; batches < mostBatches; batches++)
      if ((await indexBatch(groupId)) < batch) break;
  }
}

async function behind(which?: SQL): Promise<number[]> {
  const rows = await database()
    .select({ id: group.id })
    .from(group)
    .leftJoin(searchProgress, eq(searchProgress.groupId, group.id))
    .where(
      and(
        which,
        gt(group.lastSeq, 0),
        or(isNull(searchProgress.seq), gt(group.lastSeq, searchProgress.seq)),
      ),
    )
    .limit(mostGroups);
  return rows.map(({ id }) => id);
}

/**
 * One batch of one group; answers how many messages it took in. The mark is locked by a statement of its
 * own: the next one sees what was hidden or edited by whoever held it before.
 */
function indexBatch(groupId: number): Promise<number> {
  return transaction(async () => {
    const after = await lockMark(groupId);
    const [done] = await database().execute<{ count: number; last: number | null }>(sql`
      with taken as (
        select * from message where group_id = ${groupId} and seq > ${after}
        order by seq limit ${batch}
      ),
      added as (
        insert into message_search (group_id, seq, author_id, created_at, words)
        select m.group_id, m.seq, m.author_id, m.created_at, ${words} from taken m
        where m.hidden_at is null and m.deleted_at is null
        on conflict do nothing
      )
      select count(*)::int as count, max(seq) as last from taken`);
    if (done?.last)
      await database()
        .update(searchProgress)
        .set({ seq: done.last })
        .where(eq(searchProgress.groupId, groupId));
    return done?.count ?? 0;
  });
}

/** Puts the words of one message in order after it was changed; has to run in that transaction. */
export async function indexAnew(groupId: number, seq: number): Promise<void> {
  await lockMark(groupId);
  await database()
    .delete(messageSearch)
    .where(and(eq(messageSearch.groupId, groupId), eq(messageSearch.seq, seq)));
  await database().execute(sql`
    insert into message_search (group_id, seq, author_id, created_at, words)
    select m.group_id, m.seq, m.author_id, m.created_at, ${words} from message m
    where m.group_id = ${groupId} and m.seq = ${seq}
      and m.hidden_at is null and m.deleted_at is null`);
}

async function lockMark(groupId: number): Promise<number> {
  await database().insert(searchProgress).values({ groupId }).onConflictDoNothing();
  const [mark] = await database()
    .select({ seq: searchProgress.seq })
    .from(searchProgress)
    .where(eq(searchProgress.groupId, groupId))
    .for("update");
  return mark?.seq ?? 0;
}
