import { on } from "../events.ts";
import { log } from "../log.ts";
import type { MessageView } from "../messages/contract.ts";
import { screenMessage } from "./screen-message.ts";

/**
 * Looks at each message right after it was stored or changed, whether somebody may be in danger. What a killed
 * process did not look at any more, a sweep finds within a minute (`sweep-screening.ts`). Returns its own undo.
 */
export function watchMessages(): () => void {
  const look = ({ groupId, slug, messages }: Stored) => {
    for (const { seq, author, body, notice } of messages)
      if (author && body && !notice)
        screenMessage({ groupId, slug, seq, authorId: author.id, body }).catch((error) =>
          log.warn({ err: error, groupId, seq }, "a message waits to be screened"),
        );
  };
  const undo = [on("messages-posted", look), on("messages-changed", look)];
  return () => undo.forEach((stop) => stop());
}

interface Stored {
  groupId: number;
  slug: string;
  messages: MessageView[];
}
