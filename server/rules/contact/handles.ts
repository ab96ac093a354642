import { placeOf, type Clear } from "../links/clear.ts";
import type { Link } from "../links/find-links.ts";
import { classes } from "../signs/words.ts";
import { isWord } from "../words/everyday-words.ts";

const platforms = classes.get("platform")!.join("|");
const platform = new RegExp(`\\b(?:${platforms})\\b`);
const mention = /(?<![\w.@])@[a-z\d_.]{2,30}/g;
/** How far from an @name a platform may be named, in characters. */
const near = 40;

/** "my ig is x", "insta: x", "soy x en telegram". */
const named = new RegExp(
  `\\b(?:${platforms})(?:\\s{1,2}(?:name|handle|user|username|account|id|usuario|cuenta|me)){0,2}` +
    `(?:\\s{0,2}[:=]\\s{0,2}|\\s{1,2}(?:is|es)\\s{1,2}[:@]?\\s?|\\s{0,2}-?>\\s{0,2})@?([a-z\\d_.#]{3,30})([^\\n]?)`,
  "g",
);

/** "x on ig", where x is no word. */
const calledOn = new RegExp(
  `(?<![\\w.])([a-z\\d_.]{3,30})\\s(?:on|en|in)\\s(?:my\\s|mi\\s)?(?:${platforms})\\b`,
  "g",
);

/** Hosts where people are found, or groups of them. */
const hosts = new Set(
  (
    "wa.me t.me m.me telegram.me telegram.org discord.gg discord.com snapchat.com instagram.com instagr.am facebook.com fb.me " +
    "fb.com tiktok.com kik.me signal.me signal.group whatsapp.com linktr.ee line.me twitter.com x.com"
  ).split(" "),
);

/** Names that people have elsewhere, in a folded text, with their places in the original. */
export function handlesIn(clear: Clear): { from: number; to: number }[] {
  const { text } = clear;
  if (!platform.test(text)) return [];
  const mentions = [...text.matchAll(mention)].filter(({ 0: { length }, index }) =>
    platform.test(text.slice(Math.max(0, index - near), index + length + near)),
  );
  const called = [...text.matchAll(calledOn)].filter(([, name = ""]) => /[\d_]|\w\.\w/.test(name));
  const names = [...text.matchAll(named)].filter(([, name = "", after = ""]) =>
    isName(name.replace(/\.+$/, ""), after),
  );
  return [...mentions, ...names, ...called].map(({ 0: { length }, index }) =>
    placeOf(clear, index, index + length),
  );
}

/** Whether it looks like a name that somebody chose, and not like the next word. */
const isName = (name: string, after: string) =>
  /[\d_#]|\w\.\w/.test(name) || (!isWord(name) && !/^[ ]$/.test(after) && name.length > 3);

/** Addresses of people elsewhere. */
export const profilesAmong = (links: Link[]): Link[] =>
  links.filter(({ url }) => {
    if (!url || url.pathname.length < 2) return false;
    const labels = url.hostname.split(".");
    return hosts.has(url.hostname) || hosts.has(labels.slice(-2).join("."));
  });
