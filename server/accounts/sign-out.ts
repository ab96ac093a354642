import { z } from "zod";
import { transaction } from "#db/client.ts";
import { operation } from "../operation.ts";
import { endSession } from "./session.ts";

/** Signs this device out; one that is signed out already stays so. */
export const signOut = operation(
  { for: "anyone", input: z.object({}) },
  async function signOut({ actor }) {
    if (actor) await transaction(() => endSession(actor.sessionHash));
  },
);
