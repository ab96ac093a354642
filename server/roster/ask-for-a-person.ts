import { z } from "zod";
import { transaction } from "#db/client.ts";
import { raise } from "../moderation/raise.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { whoCouldCome } from "./who-could-come.ts";

/**
 * Asks for somebody to be with me now: a crisis case about me in one of my groups, the first one that has
 * somebody on call. Asking again while it is open is the same case. Refuses with `conflict` whoever is in no group.
 */
export const askForAPerson = operation(
  {
    input: z.object({}),
    pace: [{ name: "ask-for-a-person", points: 30, seconds: 3600, per: perAccount }],
  },
  async function askForAPerson({ actor }): Promise<{ caseId: string }> {
    return transaction(async () => {
      const could = await whoCouldCome(actor.accountId);
      if (!could) throw new Refusal("conflict", { message: { key: "roster.no-group" } });
      const { accountId } = actor;
      const { caseId } = await raise({
        groupId: could.groupId,
        about: { personId: accountId },
        urgency: "crisis",
        reporterId: accountId,
        reason: "asked-for-someone",
      });
      return { caseId };
    });
  },
);
