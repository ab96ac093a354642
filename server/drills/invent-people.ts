import { randomUUID } from "node:crypto";
import { database } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account, drillPerson } from "#db/schema/index.ts";
import { enterGroup } from "../groups/enter-group.ts";
import type { Locale } from "../locale.ts";
import type { Drill } from "./one-drill.ts";
import { people, type DrillName } from "./scenario/step.ts";
import { words } from "./scenario/words.ts";

/** What no password has as its hash. */
const noPassword = "-";
/** Who is there from the begin; the others come with what they say first. */
const residents = new Set<DrillName>(["ana", "leo", "mika"]);

/**
 * Makes the people of a drill. Their names carry its mark, with a sign that nobody can choose for a name of their
 * own; their addresses are under a domain that never exists. Inside the transaction that starts it.
 */
export async function inventPeople(
  { id: drillId, groupId }: Pick<Drill, "id" | "groupId">,
  locale: Locale,
): Promise<void> {
  const { names, mark } = words[locale];
  for (const name of people) {
    const unique = randomUUID();
    const displayName = `${names[name]} · ${mark} ${groupId}`;
    const [made] = await database()
      .insert(account)
      .values({
        email: `${unique}@drill.invalid`,
        displayName,
        displayNameKey: `${foldDisplayName(displayName)}${unique}`,
        passwordHash: noPassword,
        locale,
        isInvented: true,
      })
      .returning({ id: account.id });
    const accountId = made!.id;
    await database().insert(drillPerson).values({ drillId, name, accountId });
    if (residents.has(name)) await comeIn(groupId, accountId);
  }
}

/** Lets an invented person into their practice group. @throws Refusal `forbidden` once they were banned. */
export const comeIn = (groupId: number, accountId: string): Promise<void> =>
  enterGroup({ groupId, accountId, role: "member", guidelinesVersion: 1 });
