/** What a key of the house asks for. */
export type KeyMeaning =
  | "jump"
  | "keys"
  | "next-part"
  | "previous-part"
  | "next-unread"
  | "previous-unread";

/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

interface Situation {
  /** The focus is where characters are typed. */
  isTyping: boolean;
  /** Where ⌘ is what Ctrl is elsewhere; Ctrl+K cuts a line there. */
  isMac: boolean;
  /** Whether `?` alone counts: some people speak to their computers, and single keys hear them. */
  hasSingleKeys: boolean;
}

/** What a key means on every page of a member; `null` for everything that is not ours. */
export function keyMeaning(pressed: Pressed, situation: Situation): KeyMeaning | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const isCommand = (situation.isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !altKey;
  if (isCommand && !shiftKey && key.toLowerCase() === "k") return "jump";
  // On some keyboards a slash is typed with Shift.
  if (isCommand && key === "/") return "keys";
  if (ctrlKey || metaKey) return null;
  if (key === "F6" && !altKey) return shiftKey ? "previous-part" : "next-part";
  if (altKey && shiftKey && key === "ArrowDown") return "next-unread";
  if (altKey && shiftKey && key === "ArrowUp") return "previous-unread";
  const isQuestion = key === "?" && !altKey && situation.hasSingleKeys && !situation.isTyping;
  return isQuestion ? "keys" : null;
}

/** Whether characters typed at an element would be text in it. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) {
    return !/^(checkbox|radio|button|submit|reset|range|color|file)$/.test(element.type);
  }
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
