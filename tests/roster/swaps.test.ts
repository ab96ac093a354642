import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { moderationNotice, shiftChange, swap } from "#db/schema/index.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { forgetPaces } from "#server/pace.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { onCallAt } from "#server/roster/on-call.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { readPlan } from "#server/roster/read-plan.ts";
import { standAside } from "#server/roster/stand-aside.ts";
import { acceptSwap } from "#server/roster/swaps/accept-swap.ts";
import { askSwap } from "#server/roster/swaps/ask-swap.ts";
import { declineSwap } from "#server/roster/swaps/decline-swap.ts";
import { withdrawSwap } from "#server/roster/swaps/withdraw-swap.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { demote, night } from "./night.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** Ruth is on call every day for an hour that is still to come. */
async function planned() {
  const on = await night({ onCall: false });
  const hour = (more: number) =>
    `${String((new Date().getUTCHours() + more) % 24).padStart(2, "0")}:30`;
  await planShift(on.ruth.caller, {
    slug: on.slug,
    personId: on.ruth.account.id,
    weekdays: ["1", "2", "3", "4", "5", "6", "7"],
    from: hour(2),
    until: hour(3),
  });
  const { mine } = await swapsOf(on.ruth, on.slug);
  return { ...on, shift: mine[0]!, next: mine[1]! };
}

async function swapsOf(who: Person, slug: string) {
  const seen = await lookAtRoster(who.caller, { slug });
  if (!seen.ok) throw new Error(seen.reason);
  return seen.value.swaps;
}
const offersTo = async (who: Person, slug: string) => (await swapsOf(who, slug)).offers;
const onCallThen = async (groupId: number, { from }: { from: string }) =>
  onCallAt(await readPlan(groupId), new Date(Date.parse(from) + 60_000)).map(
    (one) => one.accountId,
  );
const toldKinds = async (who: Person) =>
  (
    await database()
      .select({ kind: moderationNotice.kind })
      .from(moderationNotice)
      .where(eq(moderationNotice.accountId, who.account.id))
  ).map(({ kind }) => kind);

test("a shift changes hands once: one is away, the other stands in, and the weeks after stay as they were", async () => {
  const { ruth, dani, juno, sol, slug, room, shift, next } = await planned();
  const asked = { slug, from: shift.from, personId: dani.account.id };
  expect(await askSwap(ruth.caller, asked)).toMatchObject({ ok: true });
  expect(await askSwap(ruth.caller, asked)).toMatchObject({
    message: { key: "roster.swap-asked-already" },
  });
  expect(await toldKinds(dani)).toEqual(["swap-asked"]);
  expect(await offersTo(juno, slug)).toEqual([]);
  const { id } = (await offersTo(dani, slug))[0]!;
  for (const who of [juno, ruth])
    expect(await acceptSwap(who.caller, { slug, id })).toMatchObject({ reason: "not-found" });
  expect(await acceptSwap(sol.caller, { slug, id })).toMatchObject({ reason: "forbidden" });
  expect(await acceptSwap(dani.caller, { slug, id })).toMatchObject({ ok: true });
  expect(await onCallThen(room.id, shift)).toEqual([dani.account.id]);
  expect(await onCallThen(room.id, next)).toEqual([ruth.account.id]);
  const told = await myNotices(ruth.caller, {});
  expect(told).toMatchObject({
    value: [{ kind: "swap-accepted", words: "", to: `/desk/groups/${slug}/roster` }],
  });
  // What Dani took over for later stays, whatever they can't now.
  await standAside(dani.caller, { slug, hours: 1 });
  expect(await onCallThen(room.id, shift)).toEqual([dani.account.id]);
});

test("what all are asked, two take at once, one has; the other is told so", async () => {
  const { ruth, dani, juno, slug, room, shift } = await planned();
  await askSwap(ruth.caller, { slug, from: shift.from, personId: "" });
  const { id } = (await offersTo(dani, slug))[0]!;
  expect(await declineSwap(dani.caller, { slug, id })).toMatchObject({ reason: "not-found" });
  const answers = await Promise.all(
    [dani, juno].map(({ caller }) => acceptSwap(caller, { slug, id })),
  );
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ message: { key: "roster.swap-over" } });
  expect(await onCallThen(room.id, shift)).toHaveLength(1);
  expect(
    await database().select().from(shiftChange).where(eq(shiftChange.groupId, room.id)),
  ).toHaveLength(2);
});

test("it can be declined and taken back, and is over when the shift begins, or its owner is none any more", async () => {
  const { ruth, dani, slug, room, shift, next } = await planned();
  const ask = (from: string) => askSwap(ruth.caller, { slug, from, personId: dani.account.id });
  const offer = async () => (await offersTo(dani, slug))[0]!;
  await ask(shift.from);
  await declineSwap(dani.caller, { slug, id: (await offer()).id });
  expect(await toldKinds(ruth)).toEqual(["swap-declined"]);
  await ask(shift.from);
  const { id } = await offer();
  await withdrawSwap(dani.caller, { slug, id });
  expect(await offersTo(dani, slug)).toHaveLength(1);
  await withdrawSwap(ruth.caller, { slug, id });
  expect(await acceptSwap(dani.caller, { slug, id })).toMatchObject({ reason: "conflict" });

  await ask(shift.from);
  const begun = await offer();
  await bareSql()`update swap set "from" = now() - interval '1 minute' where id = ${begun.id}`;
  expect(await offersTo(dani, slug)).toEqual([]);
  expect(await acceptSwap(dani.caller, { slug, id: begun.id })).toMatchObject({
    reason: "conflict",
  });
  expect(await ask(begun.from.replace("T", "T0"))).toMatchObject({ reason: "invalid" });
  expect(await ask(new Date().toISOString())).toMatchObject({
    message: { key: "roster.swap-not-yours" },
  });

  await ask(next.from);
  const last = await offer();
  await demote(ruth, room);
  expect(await acceptSwap(dani.caller, { slug, id: last.id })).toMatchObject({
    reason: "conflict",
  });
  expect(await database().select().from(swap).where(eq(swap.state, "accepted"))).not.toContainEqual(
    expect.objectContaining({ id: last.id }),
  );
});
