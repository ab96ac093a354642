import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { useAnnounce } from "#app/ui/status.tsx";
import type { MessageView } from "#server/messages/contract.ts";

/** What arrives within this time is said in one sentence, in milliseconds. */
const gather = 1000;

/**
 * Tells screen readers what others say, calmly: one message is read out, several are counted. Never
 * one's own, and never what was there before.
 */
export function useArrivals(messages: MessageView[], accountId: string): void {
  const t = useT();
  const announce = useAnnounce();
  const newest = messages.at(-1)?.seq ?? 0;
  const said = useRef(newest);
  const latest = useRef(messages);
  latest.current = messages;

  useEffect(() => {
    if (newest <= said.current) return;
    const timer = setTimeout(() => {
      const fresh = latest.current.filter(
        ({ seq, author }) => seq > said.current && author?.id !== accountId,
      );
      said.current = latest.current.at(-1)?.seq ?? 0;
      const [only] = fresh;
      if (fresh.length > 1) announce(t("messages.announce-several", { count: fresh.length }));
      else if (only) {
        announce(t("messages.announce-one", { name: only.author?.name ?? "", text: only.body }));
      }
    }, gather);
    // A steady stream must not push the sentence away for ever: the next one starts with it.
    return () => {
      if (latest.current === messages) clearTimeout(timer);
    };
  }, [newest, messages, accountId, announce, t]);
}
