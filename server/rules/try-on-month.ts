import { setImmediate as nextTurn } from "node:timers/promises";
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { message } from "#db/schema/index.ts";
import { namesOf } from "../accounts/names-of.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { TryOnMonth, type Mark, type TriedMonth } from "./contract.ts";
import { judge } from "./judge.ts";
import type { ReadyRules } from "./judge-contract.ts";
import { oneRule } from "./one-rule.ts";
import { readyRules } from "./ready-rules.ts";
import { requireRuleReader } from "./require-keeper.ts";

const days = 30;
/** Most messages that are looked at, how many at a time, and for how long at most, in milliseconds. */
const mostLooked = 20_000;
const batch = 500;
const longest = 4000;
/** After so many the others in the house have their turn. */
const step = 50;
/** So many of those found are shown. */
const mostShown = 20;

interface Said {
  seq: number;
  authorId: string | null;
  body: string;
  createdAt: Date;
}

/**
 * What a rule would have found in the last 30 days, the newest first, before it is switched on. It walks the group's
 * history backwards by its key in batches, stops after 20,000 messages or four seconds, and lets everybody else have
 * their turn in between. Refuses like `requireRuleReader`, and with `not-found` for a rule that is not there.
 */
export const tryOnMonth = operation(
  { input: TryOnMonth, pace: [{ name: "try-on-month", points: 12, seconds: 60, per: perAccount }] },
  async function tryOnMonth({ actor }, { slug, id }): Promise<TriedMonth> {
    const { groupId } = await requireRuleReader(actor.accountId, slug);
    const { kind, deed, entries } = await oneRule(groupId, id);
    const ready = readyRules([{ id, kind, deed, entries }]);
    const tried = await walkBack(groupId, ready);
    const names = await namesOf(tried.first.map(({ said }) => said.authorId));
    return {
      id,
      looked: tried.looked,
      isWhole: tried.isWhole,
      found: tried.found,
      first: tried.first.map(({ said, marks }) => ({
        seq: said.seq,
        author: names.get(said.authorId ?? "") ?? null,
        at: said.createdAt.toISOString(),
        body: said.body,
        marks,
      })),
    };
  },
);

async function walkBack(groupId: number, ready: ReadyRules) {
  const since = new Date(Date.now() - days * 86_400_000);
  const end = performance.now() + longest;
  const first: { said: Said; marks: Mark[] }[] = [];
  let [looked, found, before] = [0, 0, 2_147_483_647];
  for (;;) {
    const rows = await saidBefore(groupId, before);
    const lately = rows.filter(({ createdAt }) => createdAt >= since);
    for (const [at, said] of lately.entries()) {
      if (at % step === 0) await nextTurn();
      const marks = judge(said.body, ready).map(({ from, to }) => ({ from, to }));
      if (marks.length === 0) continue;
      found += 1;
      if (first.length < mostShown) first.push({ said, marks });
    }
    looked += lately.length;
    if (rows.length < batch || lately.length < rows.length)
      return { looked, found, first, isWhole: true };
    if (looked >= mostLooked || performance.now() > end)
      return { looked, found, first, isWhole: false };
    before = rows.at(-1)!.seq;
  }
}

function saidBefore(groupId: number, before: number): Promise<Said[]> {
  const { seq, authorId, body, createdAt } = message;
  return database()
    .select({ seq, authorId, body, createdAt })
    .from(message)
    .where(
      and(
        eq(message.groupId, groupId),
        lt(seq, before),
        isNull(message.deletedAt),
        isNull(message.notice),
      ),
    )
    .orderBy(desc(seq))
    .limit(batch);
}
