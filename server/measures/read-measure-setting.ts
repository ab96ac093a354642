import { z } from "zod";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import type { MeasureSetting } from "./contract.ts";
import { measureSettingOf } from "./setting.ts";

/** How often members are asked, and whether I may change that. Refuses members with `forbidden`. */
export const readMeasureSetting = operation(
  { input: z.object({}) },
  async function readMeasureSetting({
    actor,
  }): Promise<{ setting: MeasureSetting; mayChange: boolean }> {
    if (!may.centre.seeSettings(actor)) throw new Refusal("forbidden");
    return { setting: await measureSettingOf(), mayChange: may.centre.changeSettings(actor) };
  },
);
