import { database, transaction } from "#db/client.ts";
import { preference } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { enqueue } from "../queue.ts";
import { ChangePreferences, ChangeQuietHours } from "./contract.ts";

const pace = [{ name: "change-preferences", points: 60, seconds: 3600, per: perAccount }];
type Choices = Partial<Omit<typeof preference.$inferInsert, "accountId">>;

/** Changes how the chat behaves for me. Quiet hours stay as they are. */
export const changePreferences = operation(
  { input: ChangePreferences, pace },
  async function changePreferences({ actor }, choices) {
    await keep(actor.accountId, choices);
    return choices;
  },
);

/** Changes when nothing is sent to my closed phone, or that there is no such time. */
export const changeQuietHours = operation(
  { input: ChangeQuietHours, pace },
  async function changeQuietHours({ actor }, quiet) {
    const { from, until } = quiet ?? { from: null, until: null };
    await transaction(async () => {
      await keep(actor.accountId, { quietFrom: from, quietUntil: until });
      await enqueue("plan-reminder", { accountId: actor.accountId });
    });
    return { quiet };
  },
);

async function keep(accountId: string, set: Choices): Promise<void> {
  await database()
    .insert(preference)
    .values({ accountId, ...set })
    .onConflictDoUpdate({ target: preference.accountId, set });
}
