import { useCallback, useState } from "react";
import type { MessageView } from "#server/messages/contract.ts";
import type { Mode, Written } from "./composer.tsx";
import { canEdit, isMine, type Reader } from "./reader.ts";
import { quoteOf } from "./room-changes.ts";
import type { Pending } from "./room-state.ts";

/** What is being written just now, and the ways into it and out of it. */
export function useComposing(messages: MessageView[], me: Reader, first: Mode) {
  const [mode, setMode] = useState<Mode>(first);
  const [takenBack, setTakenBack] = useState<Written | null>(null);

  const reply = useCallback(
    (message: MessageView) => setMode({ kind: "reply", quote: quoteOf(message) }),
    [],
  );
  const edit = useCallback((message: MessageView) => setMode({ kind: "edit", message }), []);
  const cancel = useCallback(() => setMode({ kind: "new" }), []);
  const takeBack = useCallback(
    ({ body, note = "", replyTo }: Pick<Pending, "body" | "note" | "replyTo">) => {
      setMode(replyTo ? { kind: "reply", quote: replyTo } : { kind: "new" });
      setTakenBack({ body, note });
    },
    [],
  );

  function editLast(): void {
    const last = messages.findLast((message) => canEdit(message, me));
    if (last) edit(last);
  }
  function replyLast(): void {
    const last = messages.findLast((message) => !isMine(message, me) && !message.gone);
    if (last) reply(last);
  }
  return { mode, takenBack, reply, edit, cancel, takeBack, editLast, replyLast };
}
