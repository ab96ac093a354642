import {
  and,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  notExists,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { account, group, moderationAct, type ActKind } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { actsAtOnce, ListActs, type ActsOfModerator } from "./centre-contract.ts";
import { counterOf } from "./undo-act.ts";

/** What one moderator did that can be taken back, for staff. Refuses everybody else with `not-found`. */
export const listActs = operation(
  { input: ListActs },
  async function listActs({ actor }, { person, before }): Promise<ActsOfModerator> {
    if (!may.centre.reviewActs(actor)) throw new Refusal("not-found");
    const [who] = await database()
      .select({ id: account.id, name: account.displayName })
      .from(account)
      .where(eq(account.id, person));
    if (!who) throw new Refusal("not-found");
    const about = alias(account, "about");
    const rows = await database()
      .select({ act: moderationAct, group: group.name, about: about.displayName, isUndone })
      .from(moderationAct)
      .leftJoin(group, eq(group.id, moderationAct.groupId))
      .leftJoin(about, eq(about.id, moderationAct.personId))
      .where(and(doneBy(person), before === undefined ? undefined : lt(moderationAct.id, before)))
      .orderBy(desc(moderationAct.at), desc(moderationAct.id))
      .limit(actsAtOnce + 1);
    const page = rows.slice(0, actsAtOnce);
    const [hour] = await database()
      .select({ count: count() })
      .from(moderationAct)
      .where(and(doneBy(person), ofLastHour(), notUndone()));
    return {
      person: who,
      acts: page.map(({ act, group: name, about: whom, isUndone: wasUndone }) => ({
        id: act.id,
        at: act.at.toISOString(),
        kind: act.kind,
        by: who,
        to: null,
        how: null,
        until: act.until?.toISOString() ?? null,
        ground: act.rule,
        reason: act.reason,
        undoes: act.undoes,
        mayUndo: !wasUndone && act.caseId !== null,
        group: name ?? "",
        about: whom,
      })),
      ofLastHour: hour?.count ?? 0,
      next: rows.length > page.length ? page.at(-1)!.act.id : null,
    };
  },
);

/** What somebody did that has a counter-act. */
export const doneBy = (actorId: string) =>
  and(
    eq(moderationAct.actorId, actorId),
    inArray(moderationAct.kind, Object.keys(counterOf) as ActKind[]),
    isNull(moderationAct.undoes),
  );

/** The hour that the limits count, too. */
export const ofLastHour = () => gt(moderationAct.at, new Date(Date.now() - 3_600_000));

const counter = alias(moderationAct, "counter");
const undone = () =>
  database()
    .select({ one: sql`1` })
    .from(counter)
    .where(eq(counter.undoes, moderationAct.id));
/** What nobody has taken back yet; a room that was paused outside of any case opens by itself. */
export const notUndone = () => and(isNotNull(moderationAct.caseId), notExists(undone()));
const isUndone = sql<boolean>`exists (
  select from moderation_act taken where taken.undoes = ${moderationAct.id})`;
