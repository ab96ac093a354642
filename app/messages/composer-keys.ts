import type { KeyboardEvent } from "react";
import type { Reader } from "./reader.ts";

/** What the composer's keys do. */
export interface ComposerKeys {
  me: Reader;
  isEmpty: boolean;
  onSubmit: () => void;
  /** Puts one's last message back into the field. */
  onEditLast: () => void;
  /** Answers the last message of somebody else. */
  onReplyLast: () => void;
  /** Out of what one is at; and when there is nothing of the kind, to the newest message. */
  onEscape: () => void;
}

/** Keys while one writes, as the common chats have them. */
export function onComposerKey(event: KeyboardEvent, keys: ComposerKeys): void {
  // While an input method composes a character, its Enter and Escape are not ours; and a list of
  // names that is open takes the keys that it needs.
  if (event.nativeEvent.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const { key, shiftKey } = event;
  if (key === "Escape") keys.onEscape();
  else if (key === "ArrowUp" && keys.isEmpty) {
    event.preventDefault();
    if (shiftKey) keys.onReplyLast();
    else keys.onEditLast();
  } else if (key === "Enter" && sends(event, keys.me)) {
    event.preventDefault();
    keys.onSubmit();
  }
}

/** On a touch screen Enter makes a new line, as people expect there; elsewhere they may choose. */
function sends(event: KeyboardEvent, { enterSends }: Reader): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  return enterSends && !event.shiftKey && !matchMedia("(pointer: coarse)").matches;
}
