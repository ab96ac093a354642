import { z } from "zod";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import type { Deadlines } from "./deadline-contract.ts";
import { deadlines } from "./deadlines.ts";

/** By when cases are looked at, and whether I may change that. Refuses members with `forbidden`. */
export const readDeadlines = operation(
  { input: z.object({}) },
  async function readDeadlines({ actor }): Promise<{ setting: Deadlines; mayChange: boolean }> {
    if (!may.centre.seeSettings(actor)) throw new Refusal("forbidden");
    return { setting: await deadlines(), mayChange: may.centre.changeSettings(actor) };
  },
);
