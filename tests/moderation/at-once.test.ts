import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { deedsAtOnce } from "#app/desk/template-of.ts";
import { whySilent } from "#server/messages/why-silent.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { resolutions } from "#server/moderation/contract.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { resolveAtOnce } from "#server/moderation/resolve-at-once.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { forgetPaces } from "#server/pace.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { caseRow, done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

const why = { ground: "kindness", reason: "We are kind to each other here." };
const atOnce = (who: Person, id: string, resolution: string) =>
  resolveAtOnce(who.caller, { id, resolution, ...why });
const actsIn = (id: string) =>
  database()
    .select()
    .from(moderationAct)
    .where(eq(moderationAct.caseId, id))
    .orderBy(moderationAct.id);
const told = async (who: Person) => {
  const answer = await myNotices(who.caller, {});
  return answer.ok ? answer.value : [];
};

async function caseAboutSol() {
  const on = await stage();
  await reportOf(on.maya, on.slug, on.seq);
  return { ...on, id: await onlyCase(on.ruth) };
}

test("the desk shows of each resolution what the house does", () => {
  expect(deedsAtOnce).toEqual(resolutions);
});

describe("a resolution in one step", () => {
  test("does all of it, tells the reason once, thanks the reporter, and leaves the desk", async () => {
    const { ruth, maya, sol, slug, id } = await caseAboutSol();
    const answer = await atOnce(ruth, id, "hide-mute");
    expect(answer).toMatchObject({ ok: true, value: { deeds: ["hide", "mute"] } });
    expect(await caseRow(id)).toMatchObject({ outcome: "acted", resolvedBy: ruth.account.id });
    expect(await whySilent(sol.caller, { slug })).toMatchObject({
      value: { key: "messages.muted" },
    });
    const notices = await told(sol);
    expect(notices.map(({ kind, words }) => [kind, words]).toSorted()).toEqual([
      ["hide", why.reason],
      ["mute", ""],
    ]);
    const until = notices.find(({ kind }) => kind === "mute")!.until!;
    expect(Math.round((Date.parse(until) - Date.now()) / 3_600_000)).toBe(24);
    expect((await told(maya)).map(({ kind }) => kind)).toEqual(["report-acted"]);
  });

  test("is taken back as a whole, once, and nobody else can", async () => {
    const { ruth, kit, maya, sol, slug, id } = await caseAboutSol();
    const answer = await atOnce(ruth, id, "hide-mute");
    if (!answer.ok) throw new Error(answer.reason);
    const act = answer.value.acts.join(".");
    expect(await undoAct(kit.caller, { act })).toMatchObject({ reason: "not-found" });
    const undone = await Promise.all([1, 2].map(() => undoAct(ruth.caller, { act })));
    expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await whySilent(sol.caller, { slug })).toMatchObject({ value: null });
    const page = await readMessages(maya.caller, { slug, after: 0 });
    expect(page.ok && page.value.messages[0]).not.toHaveProperty("gone");
    expect([await told(sol), await told(maya)]).toEqual([[], []]);
    expect(await caseRow(id)).toMatchObject({ resolvedAt: null });
    expect((await actsIn(id)).map(({ kind }) => kind)).toEqual([
      "hide",
      "mute",
      "unmute",
      "restore",
    ]);
  });

  test("does nothing of it when a part is not possible", async () => {
    const { ruth, sol, id } = await caseAboutSol();
    await done(ruth, id, "mute", { hours: 1, resolves: false });
    expect(await atOnce(ruth, id, "hide-mute")).toMatchObject({ reason: "forbidden" });
    expect((await actsIn(id)).map(({ kind }) => kind)).toEqual(["mute"]);
    expect((await told(sol)).map(({ kind }) => kind)).toEqual(["mute"]);
  });

  test("reminds without saying it twice", async () => {
    const { ruth, sol, id } = await caseAboutSol();
    await atOnce(ruth, id, "hide-remind");
    expect(await told(sol)).toMatchObject([{ kind: "hide", words: why.reason }]);
    expect((await actsIn(id)).map(({ kind }) => kind)).toEqual(["hide", "remind"]);
  });
});

test("five are offered: those that were done most in my groups first, else in a sensible order", async () => {
  const { ruth, maya, sol, slug, id } = await caseAboutSol();
  const offered = async (which: string) => {
    const view = await lookAtCase(ruth.caller, { id: which });
    return view.ok ? view.value.atOnce : [];
  };
  const plain = ["hide-remind", "dismiss", "hide-mute", "escalate", "remind"];
  expect(await offered(id)).toEqual(plain);
  for (const at of [1, 2, 3]) {
    const { seq } = await say(sol, slug, `Unkind ${at}`);
    await reportOf(maya, slug, seq);
  }
  const list = await listCases(ruth.caller, {});
  const ids = list.ok ? list.value.cases.map((one) => one.id).filter((one) => one !== id) : [];
  await done(ruth, ids[0]!, "hide");
  await done(ruth, ids[1]!, "hide");
  await atOnce(ruth, ids[2]!, "escalate");
  expect(await offered(id)).toEqual(["hide", "escalate", "hide-remind", "dismiss", "hide-mute"]);
});
