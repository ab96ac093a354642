import { database, transaction } from "#db/client.ts";
import { screeningFinding } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { screen } from "../safety/screening/screen.ts";
import { raise } from "./raise.ts";

/** Something that was said, as it is looked at. */
export interface Said {
  groupId: number;
  slug: string;
  seq: number;
  authorId: string;
  body: string;
}

/**
 * Looks whether somebody may be in danger, and if so puts the message before the moderators as a crisis and offers
 * its writer somebody to be with; once for each message. The message itself stays where it is.
 */
export async function screenMessage({ groupId, slug, seq, authorId, body }: Said): Promise<void> {
  const { topic, found } = screen(body);
  if (!topic) return;
  const rule = found.find((one) => one.topic === topic && one.weight > 0)?.says ?? topic;
  await transaction(async () => {
    const [isNew] = await database()
      .insert(screeningFinding)
      .values({ groupId, seq, topic })
      .onConflictDoNothing()
      .returning({ seq: screeningFinding.seq });
    if (!isNew) return;
    const about = { seq, personId: authorId };
    await raise({ groupId, about, urgency: "crisis", reporterId: null, reason: "screening", rule });
    announce("care-offered", { accountId: authorId, slug, seq, topic, isHeld: false });
  });
}
