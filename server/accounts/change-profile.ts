import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { enqueue } from "../queue.ts";
import { refuseField } from "../refusal.ts";
import { ChangeProfile } from "./contract.ts";
import { isTaken } from "./display-name.ts";

/** Changes what others call me, where my day begins and which language I read. */
export const changeProfile = operation(
  {
    input: ChangeProfile,
    pace: [{ name: "change-profile", points: 20, seconds: 3600, per: perAccount }],
  },
  async function changeProfile({ actor }, profile) {
    const displayNameKey = foldDisplayName(profile.displayName);
    if (displayNameKey === "") throw refuseField("displayName", "accounts.name-shape");
    try {
      await transaction(async () => {
        await database()
          .update(account)
          .set({ ...profile, displayNameKey })
          .where(eq(account.id, actor.accountId));
        if (profile.timeZone !== actor.timeZone)
          await enqueue("plan-reminder", { accountId: actor.accountId });
      });
    } catch (error) {
      if (isTaken(error, "account_display_name"))
        throw refuseField("displayName", "accounts.name-taken");
      throw error;
    }
    return profile;
  },
);
