import { database } from "#db/client.ts";
import { debrief } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { Refusal } from "../../refusal.ts";
import { sealFor } from "../../vault/seal.ts";
import { requireCase } from "../one-case.ts";
import { WriteDebrief } from "./debrief-contract.ts";
import { hadAPart } from "./had-a-part.ts";

/**
 * Writes down what a crisis was like that I had a part in, in my own words; writing again changes it. Refuses with
 * `not-found` for whom the case is none of their business, `conflict` where nothing is asked of me.
 */
export const writeDebrief = operation(
  { input: WriteDebrief, pace: [{ name: "debrief", points: 60, seconds: 3600, per: perAccount }] },
  async function writeDebrief(
    { actor },
    { id, happened, helped, needed },
  ): Promise<{ id: string }> {
    const { accountId: authorId } = actor;
    const { row } = await requireCase(actor, id);
    if (!(await hadAPart(row, authorId))) throw new Refusal("conflict");
    const sealed = async (words: string) => (words === "" ? null : sealFor(authorId, words));
    const said = {
      happened: await sealed(happened),
      helped: await sealed(helped),
      needed: await sealed(needed),
      writtenAt: new Date(),
    };
    await database()
      .insert(debrief)
      .values({ caseId: id, authorId, ...said })
      .onConflictDoUpdate({ target: [debrief.caseId, debrief.authorId], set: said });
    return { id };
  },
);
