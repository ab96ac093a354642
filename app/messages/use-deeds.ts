import { useCallback, useState } from "react";
import { ask } from "#app/lib/connection.ts";
import type { MessageView, ReactionKind } from "#server/messages/contract.ts";
import type { Answer } from "#server/operation.ts";
import type { Wording } from "#server/refusal.ts";
import { act } from "./house.ts";

/** When the way was closed: nothing of it is kept, for it is seen at once that nothing happened. */
const notNow: Wording = { key: "messages.not-now" };

/**
 * What a reader does to messages that are there: edit, delete, react, pin. `changed` gets the message
 * as it is then; `trouble` is the sentence to show when it did not work.
 */
export function useDeeds(slug: string, changed: (message: MessageView) => void) {
  const [trouble, setTrouble] = useState<Wording | null>(null);

  /** Answers whether it was done. */
  const attempt = useCallback(
    async (deed: () => Promise<Answer<MessageView>>): Promise<boolean> => {
      const answer = await deed().catch(() => null);
      if (answer?.ok) changed(answer.value);
      setTrouble(answer?.ok ? null : whyNot(answer));
      return answer?.ok ?? false;
    },
    [changed],
  );

  const edit = useCallback(
    ({ seq }: MessageView, body: string, note: string) =>
      attempt(() => act("edit", slug, { seq, body, contentNote: note })),
    [attempt, slug],
  );
  const remove = useCallback(
    ({ seq }: MessageView) => void attempt(() => act("delete", slug, { seq })),
    [attempt, slug],
  );
  const react = useCallback(
    ({ seq }: MessageView, kind: ReactionKind, on: boolean) =>
      void attempt(() => act("react", slug, { seq, kind, on })),
    [attempt, slug],
  );
  const pin = useCallback(
    ({ seq }: MessageView, on: boolean) => void attempt(() => act("pin", slug, { seq, on })),
    [attempt, slug],
  );
  const markUnread = useCallback(
    ({ seq }: MessageView) =>
      ask("group:unread", { slug, seq }).then(
        () => setTrouble(null),
        () => setTrouble(notNow),
      ),
    [slug],
  );

  const forget = useCallback(() => setTrouble(null), []);
  const didNotWork = useCallback(() => setTrouble(notNow), []);
  return { trouble, forget, didNotWork, edit, remove, react, pin, markUnread };
}

function whyNot(answer: Answer<MessageView> | null): Wording {
  if (!answer || answer.ok) return notNow;
  return Object.values(answer.fields)[0] ?? answer.message;
}
