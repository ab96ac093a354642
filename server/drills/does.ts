import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, drillPerson, drillStep, membership, message } from "#db/schema/index.ts";
import type { SignedInCaller } from "../actor.ts";
import { makeReport } from "../moderation/make-report.ts";
import { postMessage } from "../messages/post-message.ts";
import type { Answer } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { askForAPerson } from "../roster/ask-for-a-person.ts";
import { comeIn } from "./invent-people.ts";
import { slugOf, type Drill } from "./one-drill.ts";
import type { ScenarioStep } from "./scenario/step.ts";
import { words } from "./scenario/words.ts";

/** What became of a step: whether the house let it happen, and the number of what was said. */
interface Done {
  happened: boolean;
  seq: number | null;
}
const notDone: Done = { happened: false, seq: null };

/**
 * Does one step as the invented person would, through the same operations as everybody, so that whatever holds for
 * everybody holds for them. Done again it is the same deed. @throws when the house could not do it just now.
 */
export async function does(row: Drill, step: ScenarioStep): Promise<Done> {
  const caller = await callerOf(row.id, step.by);
  if (!caller) return notDone;
  if (step.does === "say") return says(row, step, caller);
  const seq = await seqOf(row.id, step.does.report);
  if (seq === null) return notDone;
  const { reason } = step.does;
  const report = { slug: slugOf(row), seq, reason, words: saidIn(caller, step) };
  return { happened: isDone(await makeReport(caller, report)), seq };
}

async function says(row: Drill, step: ScenarioStep, caller: SignedInCaller): Promise<Done> {
  const clientId = clientIdOf(row, step);
  const before = await saidBefore(caller.actor.accountId, clientId);
  if (before) return { happened: true, ...before };
  if (!(await isIn(row, step, caller))) return notDone;
  const said = { slug: slugOf(row), clientId, body: saidIn(caller, step) };
  const answer = await postMessage(caller, said);
  if (answer.ok) return { happened: true, seq: "waits" in answer.value ? null : answer.value.seq };
  // Where nobody may write there is still the button that asks for a person.
  if (!isDone(answer) && step.name === "crisis")
    return { happened: isDone(await askForAPerson(caller, {})), seq: null };
  return notDone;
}

/** Whether they are there; those who come to disturb come in with what they say first. */
async function isIn(row: Drill, step: ScenarioStep, { actor }: SignedInCaller): Promise<boolean> {
  const { groupId } = row;
  const { accountId } = actor;
  const [member] = await database()
    .select({ role: membership.role })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
  if (member) return true;
  const isFirst = step.part === "raid" && !(await hasSpoken(row, accountId));
  if (!isFirst) return false;
  try {
    await transaction(() => comeIn(groupId, accountId));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function hasSpoken({ groupId }: Drill, accountId: string): Promise<boolean> {
  const [said] = await database()
    .select({ seq: message.seq })
    .from(message)
    .where(and(eq(message.groupId, groupId), eq(message.authorId, accountId)))
    .limit(1);
  return said !== undefined;
}

/** @throws when trying again later may work. */
function isDone(answer: Answer<unknown>): boolean {
  if (answer.ok) return true;
  if (answer.reason === "unavailable" || answer.reason === "too-many")
    throw new Error(`a step of a drill waits: ${answer.reason}`);
  return false;
}

async function callerOf(drillId: string, name: string): Promise<SignedInCaller | null> {
  const [found] = await database()
    .select({ who: account })
    .from(drillPerson)
    .innerJoin(account, eq(account.id, drillPerson.accountId))
    .where(and(eq(drillPerson.drillId, drillId), eq(drillPerson.name, name)));
  if (!found || found.who.suspendedAt) return null;
  const { id: accountId, displayName, locale, timeZone } = found.who;
  const actor = { accountId, sessionHash: "", displayName, locale, timeZone, staffRole: null };
  return { actor, address: `drill ${drillId}` };
}

const saidIn = ({ actor }: SignedInCaller, { name }: ScenarioStep): string =>
  words[actor.locale].says[name]!;

/** The same for the same step, so that what is said again is what was said. */
function clientIdOf({ id }: Drill, { name }: ScenarioStep): string {
  const hex = createHash("sha256").update(`${id} ${name}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `${parts.join("-")}-${hex.slice(20, 32)}`;
}

async function saidBefore(authorId: string, clientId: string): Promise<{ seq: number } | null> {
  const [said] = await database()
    .select({ seq: message.seq })
    .from(message)
    .where(and(eq(message.authorId, authorId), eq(message.clientId, clientId)));
  return said ?? null;
}

async function seqOf(drillId: string, name: string): Promise<number | null> {
  const [step] = await database()
    .select({ seq: drillStep.seq })
    .from(drillStep)
    .where(and(eq(drillStep.drillId, drillId), eq(drillStep.name, name)));
  return step?.seq ?? null;
}
