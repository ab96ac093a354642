import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { exportCase } from "#server/moderation/export-case.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { hashOf } from "#server/moderation/record-act.ts";
import { writeCaseNote } from "#server/moderation/write-case-note.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();

test("a case is handed out with everything that belongs to it, and that it was is on record", async () => {
  const { ruth, iris, kit, maya, sol, slug, seq } = await stage();
  await editMessage(sol.caller, { slug, seq, body: "I did not mean that." });
  await saveCheckIn(sol.caller, {
    clientId: crypto.randomUUID(),
    arousal: -4,
    note: "Only mine: the quiet lake.",
  });
  await writeSafetyPlan(sol.caller, { signs: "Only mine: I stop answering." });
  await reportOf(maya, slug, seq);
  const id = await onlyCase(ruth);
  await writeCaseNote(ruth.caller, { id, clientId: crypto.randomUUID(), words: "A hard week." });
  const act = await done(ruth, id, "hide");
  await makeAppeal(sol.caller, { act, words: "It was a joke." });

  for (const who of [kit, sol, maya, iris])
    expect(await exportCase(who.caller, { id })).toMatchObject({ reason: "not-found" });
  const answer = await exportCase(ruth.caller, { id });
  if (!answer.ok) throw new Error(answer.reason);
  const made = answer.value;
  expect(made).toMatchObject({
    exportedBy: ruth.account.displayName,
    case: { id, person: sol.account.displayName, messageSeq: seq, outcome: "acted" },
    reports: [{ by: maya.account.displayName, words: "This hurts." }],
    messages: [
      {
        body: "I did not mean that.",
        hiddenAt: expect.any(String),
        earlier: [{ body: "Nobody here has ever been of any help." }],
      },
    ],
    acts: [
      { id: act, kind: "hide" },
      { kind: "export", by: ruth.account.displayName },
    ],
    notices: [
      { to: sol.account.displayName, kind: "hide", words: "We speak to each other kindly here." },
      { to: maya.account.displayName, kind: "report-acted" },
    ],
    appeals: [{ act, words: "It was a joke.", decision: null }],
    notes: [{ by: ruth.account.displayName, words: "A hard week." }],
    escalation: [],
  });
  expect(JSON.stringify(made)).not.toContain("Only mine");
  const [row] = await database()
    .select()
    .from(moderationAct)
    .where(eq(moderationAct.caseId, id))
    .orderBy(desc(moderationAct.id));
  expect(row).toMatchObject({ kind: "export", actorId: ruth.account.id });
  expect(made.acts.at(-1)!.hash).toBe(hashOf(row!));
});
