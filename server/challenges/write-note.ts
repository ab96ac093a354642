import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { WriteNote } from "./contract.ts";
import { requireKept } from "./one-challenge.ts";

/**
 * A moderator's words of encouragement above a challenge; an empty note takes them away.
 * Refuses with `not-found` for outsiders, `forbidden` for members.
 */
export const writeNote = operation(
  { input: WriteNote, pace: [{ name: "write-note", points: 30, seconds: 60, per: perAccount }] },
  async function writeNote({ actor }, { id, note }): Promise<{ id: string }> {
    const { membership } = await requireKept(actor.accountId, id);
    const written =
      note === ""
        ? { note: null, noteById: null, noteAt: null }
        : { note, noteById: actor.accountId, noteAt: new Date() };
    await database().update(challenge).set(written).where(eq(challenge.id, id));
    const { groupId, slug } = membership;
    announce("challenge-changed", { groupId, slug, id });
    return { id };
  },
);
