import { hash } from "@node-rs/argon2";
import { DateTime } from "luxon";
import { database } from "../client.ts";
import { foldDisplayName } from "../display-name-key.ts";
import { account } from "../schema/index.ts";
import { demoEmail, demoPassword, people, type DemoPerson } from "./content/people.ts";
import { drawUuid } from "./draw.ts";

/** argon2id as OWASP recommends it: memory in KiB, passes, lanes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The demo's own id of a person; the same in every demo. */
export const personId = (name: string): string => drawUuid(`person ${name}`);

/** Makes the accounts of the whole cast. */
export async function insertPeople(day: DateTime): Promise<void> {
  const rows = people.map(async (person: (typeof people)[number] & DemoPerson) => ({
    id: personId(person.name),
    email: demoEmail(person.name),
    displayName: person.name,
    displayNameKey: foldDisplayName(person.name),
    passwordHash: await hash(demoPassword, strength),
    locale: person.locale,
    timeZone: person.timeZone,
    staffRole: person.staffRole ?? null,
    createdAt: day.minus({ days: person.since }).plus({ hours: 10 }).toJSDate(),
  }));
  await database()
    .insert(account)
    .values(await Promise.all(rows));
}
