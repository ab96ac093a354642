import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { useAnnounce } from "#app/ui/status.tsx";
import type { MessageView } from "#server/messages/contract.ts";
import { isMine, speaksTo, type Reader } from "./reader.ts";
import { plainText } from "./text/plain-text.ts";

/** What arrives within this time is said in one sentence, in milliseconds. */
const gather = 1000;

/**
 * Tells screen readers what others say, calmly and as their reader chose: one message is read out,
 * several are counted. Never one's own, never an edit, and never what was there before.
 */
export function useArrivals(messages: MessageView[], me: Reader, name: string): void {
  const t = useT();
  const announce = useAnnounce();
  const newest = messages.at(-1)?.seq ?? 0;
  const said = useRef(newest);
  const latest = useRef(messages);
  latest.current = messages;

  useEffect(() => {
    if (newest <= said.current) return;
    const timer = setTimeout(() => {
      const fresh = latest.current.filter((message) => message.seq > said.current);
      said.current = latest.current.at(-1)?.seq ?? 0;
      const worth = fresh.filter((message) => isWorthSaying(message, me, name));
      const [only] = worth;
      if (worth.length > 1 || (only && me.announces === "count"))
        announce(t("messages.announce-several", { count: worth.length }));
      else if (only) {
        const text = only.note ? t("messages.about", { note: only.note }) : plainText(only.body);
        announce(t("messages.announce-one", { name: only.author?.name ?? "", text }));
      }
    }, gather);
    // A steady stream must not push the sentence away for ever: the next one starts with it.
    return () => {
      if (latest.current === messages) clearTimeout(timer);
    };
  }, [newest, messages, me, name, announce, t]);
}

function isWorthSaying(message: MessageView, me: Reader, name: string): boolean {
  if (isMine(message, me) || message.gone || me.announces === "nothing") return false;
  if (message.author && me.blocked.includes(message.author.id)) return false;
  return me.announces !== "replies" || speaksTo(message, me, name);
}
