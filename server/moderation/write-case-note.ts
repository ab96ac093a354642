import { database } from "#db/client.ts";
import { caseNote } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { sealFor } from "../vault/seal.ts";
import { WriteCaseNote } from "./contract.ts";
import { requireCase } from "./one-case.ts";
import { tellModerators } from "./tell-moderators.ts";

/** Words among those who work on a case; also on one that is resolved. The same client id is one note. */
export const writeCaseNote = operation(
  {
    input: WriteCaseNote,
    pace: [{ name: "case-note", points: 60, seconds: 600, per: perAccount }],
  },
  async function writeCaseNote({ actor }, { id, clientId, words }): Promise<{ id: string }> {
    const { row } = await requireCase(actor, id);
    const { accountId: authorId } = actor;
    await database()
      .insert(caseNote)
      .values({ caseId: id, authorId, clientId, words: await sealFor(authorId, words) })
      .onConflictDoNothing();
    await tellModerators(row.groupId, id);
    return { id };
  },
);
