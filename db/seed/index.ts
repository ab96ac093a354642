import { database, transaction } from "../client.ts";
import { account, centre } from "../schema/index.ts";
import { groups } from "./content/groups.ts";
import { roster } from "./content/roster.ts";
import { demoEmail, demoPassword, type Name } from "./content/people.ts";
import { insertCare } from "./insert-care.ts";
import { insertCases } from "./insert-cases.ts";
import { insertChallenges } from "./insert-challenges.ts";
import { insertCheckIns } from "./insert-check-ins.ts";
import { insertGroups } from "./insert-groups.ts";
import { insertInvitations } from "./insert-invitations.ts";
import { insertJoinRequests } from "./insert-join-requests.ts";
import { insertMeasures, type Seal } from "./insert-measures.ts";
import { insertPeople } from "./insert-people.ts";
import { insertPrompts } from "./insert-prompts.ts";
import { insertReminders } from "./insert-reminders.ts";
import { insertRoster } from "./insert-roster.ts";
import { insertRules } from "./insert-rules.ts";
import { insertPractices } from "./insert-practices.ts";
import { newestDay } from "./plan.ts";

/** Whether nobody lives here yet: neither a centre nor an account. */
export async function isEmpty(): Promise<boolean> {
  const centres = await database().select({ id: centre.id }).from(centre).limit(1);
  const accounts = await database().select({ id: account.id }).from(account).limit(1);
  return centres.length === 0 && accounts.length === 0;
}

/**
 * Fills an empty house with Rivers Centre: an invented cast and what it said in the weeks before `now`.
 * Answers the secret of an open invitation, which is nowhere to be had afterwards; or `null`, having
 * touched nothing, when somebody lives here already. What only its owner can open is left out unless
 * `seal` is given: their keys are the server's.
 */
export async function seedDemo(
  now = new Date(),
  seal?: Seal,
): Promise<{ invitationSecret: string } | null> {
  return transaction(async () => {
    if (!(await isEmpty()) || !(await foundCentre(now))) return null;
    const threads = groups.flatMap((one) => one.threads);
    const day = newestDay(threads, now);
    await insertPeople(day);
    const groupIds = await insertGroups(day);
    await insertJoinRequests(groupIds, day);
    await insertCheckIns(groupIds, day);
    if (seal) await insertMeasures(day, seal);
    if (seal) await insertPrompts(groupIds, now, seal);
    if (seal) await insertCases(groupIds, seal);
    if (seal) await insertRoster(groupIds.get(roster.slug)!, now, seal);
    await insertRules(groupIds, now);
    await insertReminders(day);
    await insertPractices(day);
    await insertChallenges(groupIds, day);
    if (seal) await insertCare(groupIds, day, seal);
    return { invitationSecret: await insertInvitations(groupIds, day, now) };
  });
}

/** Two processes may seed at once: the second waits here for the first, and then is told no. */
async function foundCentre(createdAt: Date): Promise<boolean> {
  const founded = await database()
    .insert(centre)
    .values({ name: "Rivers Centre", isDemo: true, createdAt })
    .onConflictDoNothing()
    .returning({ id: centre.id });
  return founded.length > 0;
}

/** A way to sign in to the demo, as printed at the start. */
export interface DemoSignIn {
  name: string;
  email: string;
  password: string;
  role: "member" | "moderator" | "staff" | "owner";
}

const worthTrying: [Name, DemoSignIn["role"]][] = [
  ["Maya", "member"],
  ["Tomás", "member"],
  ["Ruth", "moderator"],
  ["Iris", "staff"],
  ["Hana", "owner"],
];

/** Some people of the demo centre to sign in as; nobody, when this house is not a demo. */
export async function demoSignIns(): Promise<DemoSignIn[]> {
  const [here] = await database().select({ isDemo: centre.isDemo }).from(centre);
  if (!here?.isDemo) return [];
  return worthTrying.map(([name, role]) => ({
    name,
    email: demoEmail(name),
    password: demoPassword,
    role,
  }));
}
