import { database } from "#db/client.ts";
import { measureSetting } from "#db/schema/index.ts";
import type { MeasureSetting } from "./contract.ts";

/** What holds until the centre chooses: the published form, as far apart as it asks back. */
export const unlessChosen: MeasureSetting = { rhythm: "monthly", form: 30 };

/** How often the centre offers it, and which form. */
export async function measureSettingOf(): Promise<MeasureSetting> {
  const [row] = await database().select().from(measureSetting);
  return row ? { rhythm: row.rhythm, form: row.form } : unlessChosen;
}
