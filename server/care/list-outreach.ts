import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, contact } from "#db/schema/index.ts";
import { cursorOf, parseCursor } from "../cursor.ts";
import { headingFor } from "../groups/heading.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { unseal } from "../vault/seal.ts";
import { contactsShown, ListOutreach, outreachAtOnce } from "./contract.ts";
import type { ContactView, OutreachList } from "./contract.ts";
import { silentPeople } from "./silent-people.ts";

/** Whom to reach out to in a group, and how it was tried before. Refuses like `requireModerator`. */
export const listOutreach = operation(
  { input: ListOutreach },
  async function listOutreach({ actor }, { slug, after }): Promise<OutreachList> {
    const found = await requireModerator(actor.accountId, slug);
    const rows = await silentPeople(found.groupId, actor.accountId, {
      after: parseCursor(after) ?? undefined,
      most: outreachAtOnce + 1,
    });
    const page = rows.slice(0, outreachAtOnce);
    const contacts = await contactsOf(
      found.groupId,
      page.map(({ id }) => id),
    );
    const last = page.at(-1);
    return {
      heading: await headingFor(found),
      people: page.map((one) => ({
        ...one,
        silentSince: one.silentSince.toISOString(),
        contacts: contacts.get(one.id) ?? [],
      })),
      next: last && rows.length > page.length ? cursorOf(last.silentSince, last.id) : null,
    };
  },
);

/** The newest contacts with each of some people, the newest first. */
async function contactsOf(groupId: number, ids: string[]): Promise<Map<string, ContactView[]>> {
  if (ids.length === 0) return new Map();
  const place = sql<number>`row_number() over (
    partition by ${contact.accountId} order by ${contact.at} desc)`.as("place");
  const some = database()
    .select({ id: contact.id, place })
    .from(contact)
    .where(and(eq(contact.groupId, groupId), inArray(contact.accountId, ids)))
    .as("some");
  const rows = await database()
    .select({ row: contact, by: account.displayName })
    .from(contact)
    .innerJoin(some, and(eq(some.id, contact.id), sql`${some.place} <= ${contactsShown}`))
    .innerJoin(account, eq(account.id, contact.byId))
    .orderBy(desc(contact.at));
  const views = new Map<string, ContactView[]>();
  for (const { row, by } of rows) {
    const { id, way, outcome, at } = row;
    const note = row.note ? await unseal(row.byId, row.note) : "";
    const view = { id, by, at: at.toISOString(), way, outcome, note };
    views.set(row.accountId, [...(views.get(row.accountId) ?? []), view]);
  }
  return views;
}
