import type { Key } from "#app/i18n/catalogues.ts";
import { notifications as english } from "#app/i18n/en/notifications.ts";
import { notifications as spanish } from "#app/i18n/es/notifications.ts";
import type { PushNote } from "#server/notifications/contract.ts";

/** What stands on a locked screen, where others may read it, and where a press on it leads. */
export interface ShownNote {
  title: string;
  lang: "en" | "es";
  tag: string;
  /** A path of ours, always. */
  url: string;
  /** What stands on a button that puts it off; only a reminder has one. */
  later?: string;
}

const titles = {
  new: "notifications.shown-new",
  answer: "notifications.shown-answer",
  mention: "notifications.shown-mention",
  reminder: "notifications.shown-reminder",
  rest: "notifications.shown-rest",
  alert: "notifications.shown-alert",
  drill: "notifications.shown-drill",
  test: "notifications.shown-test",
} as const satisfies Record<PushNote["kind"], Key>;

const later = "notifications.shown-later" satisfies Key;

type Shown = `shown-${PushNote["kind"] | "later"}`;

/**
 * What to show for a letter, in the device's language. Browsers want something shown for each one,
 * so that one that can't be read says no more than that there is something.
 */
export function shownNote(letter: string | undefined, language: string): ShownNote {
  const note = read(letter);
  const lang = language.startsWith("es") ? "es" : "en";
  const words = lang === "es" ? spanish : english;
  const kind = isKind(note.kind) ? note.kind : "new";
  const said = (key: Key) => words[key.replace("notifications.", "") as Shown];
  return {
    title: said(titles[kind]),
    lang,
    tag: typeof note.tag === "string" ? note.tag : "new",
    url: ownPath(note.url),
    ...(kind === "reminder" && { later: said(later) }),
  };
}

/** Whoever wrote it: nothing of its shape is taken for granted. */
function read(letter: string | undefined): Partial<Record<keyof PushNote, unknown>> {
  try {
    const note: unknown = JSON.parse(letter ?? "");
    return typeof note === "object" && note !== null ? note : {};
  } catch {
    return {};
  }
}

function isKind(kind: unknown): kind is PushNote["kind"] {
  return typeof kind === "string" && Object.hasOwn(titles, kind);
}

/** Never another host, whoever wrote the letter. */
function ownPath(url: unknown): string {
  return typeof url === "string" && /^\/(?![/\\])[^\s\\]*$/.test(url) ? url : "/";
}
