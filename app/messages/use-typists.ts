import { useCallback, useEffect, useState } from "react";
import type { MessageView } from "#server/messages/contract.ts";

/** Somebody who was heard writing is believed to be writing for this long, in milliseconds. */
const believedFor = 5000;

interface Typist {
  id: string;
  name: string;
  /** Until when, in milliseconds of this page's clock. */
  until: number;
}

/** Who is writing in the open room just now. */
export function useTypists() {
  const [typists, setTypists] = useState<Typist[]>([]);

  const sawTyping = useCallback((person: { id: string; name: string }) => {
    setTypists((others) => [
      ...others.filter(({ id }) => id !== person.id),
      { ...person, until: performance.now() + believedFor },
    ]);
  }, []);

  /** What they wrote has arrived: they write no more. */
  const sawWords = useCallback((messages: MessageView[]) => {
    const authors = new Set(messages.map(({ author }) => author?.id));
    setTypists((others) =>
      others.some(({ id }) => authors.has(id))
        ? others.filter(({ id }) => !authors.has(id))
        : others,
    );
  }, []);

  useEffect(() => {
    if (typists.length === 0) return;
    const soonest = Math.min(...typists.map(({ until }) => until));
    const timer = setTimeout(
      () => setTypists((all) => all.filter(({ until }) => until > performance.now())),
      Math.max(0, soonest - performance.now()) + 50,
    );
    return () => clearTimeout(timer);
  }, [typists]);

  return { typists, sawTyping, sawWords };
}
