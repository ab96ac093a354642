import { anchored } from "../../safety/screening/matching.ts";
import { phrasesOf } from "../../safety/screening/phrase.ts";
import { contactSigns } from "./contact.ts";
import { sellingEn } from "./selling-en.ts";
import { sellingEs } from "./selling-es.ts";
import type { Sign } from "./sign.ts";
import { classes } from "./words.ts";

const compiled = (signs: Sign[]) =>
  anchored(signs.flatMap((sign) => sign.phrases.flatMap((text) => phrasesOf(text, sign, classes))));

/** Phrases of offers, and of contact data, by the words that a search begins with. */
export const offers = compiled([...sellingEn, ...sellingEs]);
export const contacts = compiled(contactSigns);
