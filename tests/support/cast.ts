import { createHash, randomUUID } from "node:crypto";
import { database } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import {
  account,
  group,
  groupGuidelines,
  groupQuestion,
  guidelinesAcceptance,
  membership,
  type GroupAccess,
} from "#db/schema/index.ts";
import type { Caller, SignedInCaller } from "#server/actor.ts";

export type Account = typeof account.$inferSelect;
export type Group = typeof group.$inferSelect;

/** Somebody of the cast: their row, and how they knock at an operation's door. */
export interface Person {
  account: Account;
  caller: SignedInCaller;
}

/** What everybody of the cast signs in with. */
export const castPassword = "a lantern by the river";
/** Its argon2id hash, made with the least memory there is: the cast grows fast, and guards nothing. */
const castPasswordHash =
  "$argon2id$v=19$m=8,t=1,p=1$7Vy6J0zh6uHw8YICvqtn4w$Fb62B41yeFO0px0m1kMiel4mB/oyKVUp7d4IMy+AFIY";

/** Makes an account of that name; names are the house's, so each can be made once in a database. */
export async function person(
  name: string,
  details: Partial<typeof account.$inferInsert> = {},
): Promise<Person> {
  const key = foldDisplayName(name);
  const [row] = await database()
    .insert(account)
    .values({
      email: `${key}@cast.example`,
      displayName: name,
      displayNameKey: key,
      passwordHash: castPasswordHash,
      ...details,
    })
    .returning();
  if (!row) throw new Error(`${name} could not be made.`);
  return { account: row, caller: callerFor(row) };
}

/** Many people at once, called `Guest 1`, `Guest 2` …, or by another word; for groups of some size. */
export function people(count: number, word = "Guest"): Promise<Person[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => person(`${word} ${at + 1}`)));
}

/** An account knocks, signed in on a device of its own (or on the one that is named). */
export function callerFor(
  who: Account,
  from: { sessionHash?: string; address?: string } = {},
): SignedInCaller {
  return {
    actor: {
      accountId: who.id,
      sessionHash: from.sessionHash ?? createHash("sha256").update(randomUUID()).digest("hex"),
      displayName: who.displayName,
      locale: who.locale,
      timeZone: who.timeZone,
      staffRole: who.staffRole,
    },
    address: from.address ?? "192.0.2.1",
  };
}

/** Somebody who has not signed in. */
export function nobody(address = "192.0.2.99"): Caller {
  return { actor: null, address };
}

/** What a group for a test is made of; what is left out is the plainest there is. */
export interface GroupOf {
  slug: string;
  name?: string;
  purpose?: string;
  access?: GroupAccess;
  guidelines?: string;
  questions?: string[];
  moderators?: Person[];
  members?: Person[];
}

/** Makes a group with its guidelines, questions and people, who have all accepted the guidelines. */
export async function groupOf(parts: GroupOf): Promise<Group> {
  const { slug, name = slug, purpose = "", access = "open" } = parts;
  const [row] = await database().insert(group).values({ slug, name, purpose, access }).returning();
  if (!row) throw new Error(`The group ${slug} could not be made.`);
  const body = parts.guidelines ?? "Be kind. What is said here stays here.";
  await database().insert(groupGuidelines).values({ groupId: row.id, version: 1, body });
  for (const [at, text] of (parts.questions ?? []).entries()) {
    await database()
      .insert(groupQuestion)
      .values({ groupId: row.id, position: at + 1, text });
  }
  for (const moderator of parts.moderators ?? []) await letIn(row, moderator, "moderator");
  for (const member of parts.members ?? []) await letIn(row, member, "member");
  return row;
}

/** Makes somebody belong to a group, as if they had joined by themselves. */
export async function letIn(
  into: Group,
  who: Person,
  role: "member" | "moderator" = "member",
): Promise<void> {
  const key = { groupId: into.id, accountId: who.account.id };
  await database()
    .insert(membership)
    .values({ ...key, role, guidelinesVersion: into.guidelinesVersion });
  await database()
    .insert(guidelinesAcceptance)
    .values({ ...key, version: into.guidelinesVersion })
    .onConflictDoNothing();
}

/** Everybody whom the tests know by name. */
export interface Cast {
  /** Member of early mornings. */
  maya: Person;
  /** Member of early mornings; reads Spanish, lives in Mexico City. */
  tomas: Person;
  /** Moderator of early mornings. */
  ruth: Person;
  /** Moderator of nothing, member of nothing yet. */
  dani: Person;
  /** An outsider to every group. */
  noor: Person;
  /** Staff of the centre; belongs to no group. */
  iris: Person;
  /** Open; moderated by Ruth, with Maya and Tomás. */
  earlyMornings: Group;
}

/** The six and their one group; for tests that need nothing special. */
export async function wholeCast(): Promise<Cast> {
  const maya = await person("Maya", { timeZone: "Europe/Madrid" });
  const tomas = await person("Tomás", { locale: "es", timeZone: "America/Mexico_City" });
  const ruth = await person("Ruth", { timeZone: "America/New_York" });
  const dani = await person("Dani");
  const noor = await person("Noor");
  const iris = await person("Iris", { staffRole: "staff" });
  const earlyMornings = await groupOf({
    slug: "early-mornings",
    name: "Early mornings",
    moderators: [ruth],
    members: [maya, tomas],
  });
  return { maya, tomas, ruth, dani, noor, iris, earlyMornings };
}
