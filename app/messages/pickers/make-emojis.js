// Writes emojis.en.json and emojis.es.json, the picker's data, from emojibase-data (MIT; the names are
// Unicode CLDR's). It is 49 MB that no installation needs, so it is fetched for this alone:
// `npm install --no-save emojibase-data@17.0.0 && node app/messages/pickers/make-emojis.js`
import { readFileSync, writeFileSync } from "node:fs";

/** Phones of 2021 draw these; newer ones come out as boxes there. */
const newest = 13;
/** Numbers of emojibase: faces; gestures and people; nature; food; travel; activities; objects; symbols. */
const groups = [[0], [1], [3], [4], [5], [6], [7], [8, 9]];
/** Of flags only those that stand for no country: Windows draws those as letters, and they are 260. */
const flags = "subdivision-flag country-flag";
/** Drinks, smoking, needles and slot machines are not laid before people who leave them behind. */
const leftOut = new Set("🍾🍷🍸🍹🍺🍻🥂🥃🍶🚬💉🎰");

const source = (/** @type {string} */ path) =>
  JSON.parse(readFileSync(`node_modules/emojibase-data/${path}.json`, "utf8"));

/** @typedef {{ emoji: string, hexcode: string, label: string, tags?: string[], version: number, group?: number, subgroup?: number, order: number }} Emoji */

const { subgroups } = source("meta/groups");
const isWanted = (/** @type {Emoji} */ one) =>
  one.version <= newest &&
  !leftOut.has(one.emoji.replace(/\uFE0F$/u, "")) &&
  !(one.group === 9 && flags.includes(subgroups[String(one.subgroup)]));

for (const language of ["en", "es"]) {
  /** @type {Emoji[]} */
  const all = source(`${language}/data`);
  const data = groups.map((members) =>
    all
      .filter((one) => one.group !== undefined && members.includes(one.group) && isWanted(one))
      .sort((a, b) => a.order - b.order)
      .map(({ emoji, label, tags = [] }) => [emoji, label, words(label, tags)]),
  );
  writeFileSync(`app/messages/pickers/emojis.${language}.json`, `${JSON.stringify(data)}\n`);
  console.log(language, data.map((one) => one.length).join(" "));
}

/** What else it is found by, without what the name says already. */
function words(/** @type {string} */ label, /** @type {string[]} */ tags) {
  return tags.filter((tag) => !label.includes(tag)).join(" ");
}
