import { database } from "#db/client.ts";
import { deadlineSetting } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { ChangeDeadlines, type Deadlines } from "./deadline-contract.ts";

/**
 * Says by when cases are looked at, from the next case on. Refuses everybody but owners with `forbidden`.
 */
export const changeDeadlines = operation(
  {
    input: ChangeDeadlines,
    pace: [{ name: "change-deadlines", points: 60, seconds: 3600, per: perAccount }],
  },
  async function changeDeadlines({ actor }, setting): Promise<Deadlines> {
    if (!may.centre.changeSettings(actor)) throw new Refusal("forbidden");
    await database()
      .insert(deadlineSetting)
      .values(setting)
      .onConflictDoUpdate({ target: deadlineSetting.id, set: setting });
    return setting;
  },
);
