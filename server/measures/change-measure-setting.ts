import { database } from "#db/client.ts";
import { measureSetting } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { ChangeMeasureSetting, type MeasureSetting } from "./contract.ts";

/**
 * Says how often members are asked, and how far back. What was begun goes on as it was begun. Refuses
 * everybody but owners with `forbidden`.
 */
export const changeMeasureSetting = operation(
  {
    input: ChangeMeasureSetting,
    pace: [{ name: "change-measure-setting", points: 60, seconds: 3600, per: perAccount }],
  },
  async function changeMeasureSetting({ actor }, setting): Promise<MeasureSetting> {
    if (!may.centre.changeSettings(actor)) throw new Refusal("forbidden");
    await database()
      .insert(measureSetting)
      .values(setting)
      .onConflictDoUpdate({ target: measureSetting.id, set: setting });
    return setting;
  },
);
