import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { fold } from "#app/lib/fold.ts";
import type { Named } from "../text/tree.ts";
import { mentionAt, putMention, type MentionStart } from "./mention-at.ts";

/** How long typing has to rest before names are asked for, in milliseconds. */
const rest = 120;
/** A question that did not get through (no connection yet) is put again about so much later, in milliseconds. */
const askAgainAfter = 1000;
/** Most names shown; whoever is not among them is found by one more letter. */
const mostShown = 8;

/** The names in the list, and which of them Enter takes. */
interface Shown {
  people: Named[];
  active: number;
}

const nobody: Shown = { people: [], active: 0 };

interface Asked {
  field: RefObject<HTMLTextAreaElement>;
  text: string;
  /** People whose name begins so; an empty beginning asks for anybody; throws when it could not be asked. */
  find: (prefix: string) => Promise<Named[]>;
  /** Takes the new text, and puts the caret there once the field shows it. */
  onReplace: (text: string, caret: number) => void;
}

/**
 * Names for an @ in a text field. Give `fieldProps` to the field, each key to `onKeyDown` first (it
 * answers whether the key was meant for the list), and `list` to `<MentionList>`.
 */
export function useCompletion({ field, text, find, onReplace }: Asked) {
  const listId = useId();
  const [mention, setMention] = useState<MentionStart | null>(null);
  const [known, setShown] = useState<Shown>(nobody);
  // Where the list was sent away: it stays away until another @ is typed.
  const [sentAway, setSentAway] = useState<number | null>(null);
  const start = mention?.start ?? null;
  const prefix = mention?.prefix ?? null;
  const isAsked = start !== null && start !== sentAway;
  // Letters that came since then hold already: Enter never takes somebody whom they rule out.
  const { people, active } = useMemo(() => {
    const still = known.people.filter(({ name }) => begins(name, prefix ?? ""));
    return narrowed(known, still);
  }, [known, prefix]);

  const look = useCallback(() => {
    const found = mentionIn(field);
    setMention((before) =>
      before?.start === found?.start && before?.prefix === found?.prefix ? before : found,
    );
    if (!found) setSentAway(null);
  }, [field]);

  useEffect(look, [look, text]);
  useEffect(() => {
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [look]);

  useEffect(() => {
    if (!isAsked || prefix === null) {
      setShown(nobody);
      return;
    }
    let isWanted = true;
    const show = (found: Named[]) => {
      if (isWanted) setShown((before) => narrowed(before, found.slice(0, mostShown)));
    };
    const askIn = (milliseconds: number) =>
      setTimeout(() => {
        find(prefix).then(show, () => {
          if (isWanted) timer = askIn(askAgainAfter);
        });
      }, milliseconds);
    let timer = askIn(rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isAsked, prefix, find]);

  const pick = useCallback(
    (one: Named) => {
      if (!mention) return;
      setShown(nobody);
      setSentAway(mention.start);
      const put = putMention(text, mention, one.name);
      onReplace(put.text, put.caret);
    },
    [mention, text, onReplace],
  );

  const point = useCallback((at: number) => setShown({ people, active: at }), [people]);

  /** Whether the key was for the list; the field then leaves it alone. */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (people.length === 0 || event.nativeEvent.isComposing) return false;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const chosen = people[active];
    if (event.key === "ArrowDown") point((active + 1) % people.length);
    else if (event.key === "ArrowUp") point((active - 1 + people.length) % people.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) pick(chosen);
    else if (event.key === "Escape") {
      setSentAway(start);
      setShown(nobody);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  const isOpen = people.length > 0;
  return {
    onKeyDown,
    fieldProps: {
      "aria-autocomplete": "list" as const,
      "aria-haspopup": "listbox" as const,
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": isOpen ? `${listId}-${active}` : undefined,
    },
    list: { id: listId, people, active, onPick: pick, onPoint: point },
  };
}

const lettersOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
const begins = (name: string, prefix: string) => lettersOf(name).startsWith(lettersOf(prefix));

/** Names that come late do not move whoever has gone down the list already, if they are still on it. */
function narrowed({ people, active }: Shown, found: Named[]): Shown {
  const chosen = active > 0 ? people[active] : undefined;
  const kept = chosen ? found.findIndex(({ id }) => id === chosen.id) : 0;
  return { people: found, active: Math.max(0, kept) };
}

/** What is being typed after an @ where the caret stands; nothing while a stretch is selected. */
function mentionIn({ current }: RefObject<HTMLTextAreaElement>): MentionStart | null {
  if (!current || document.activeElement !== current) return null;
  const { value, selectionStart, selectionEnd } = current;
  return selectionStart === selectionEnd ? mentionAt(value, selectionStart) : null;
}
