import { z } from "zod";

/** What a line is for, where it is not for any crisis. */
export const lineKinds = ["crisis", "violence", "use"] as const;
export type LineKind = (typeof lineKinds)[number];

/** One way to reach people at once. */
export interface CrisisLine {
  name: string;
  /** As it is written on screen; empty where only texts are answered. */
  phone: string;
  /** Also by text message to this number. */
  text?: string | undefined;
  kind?: LineKind | undefined;
  /** `24/7`, or times as people write them; missing where we do not know. */
  hours?: string | undefined;
  /** Language tags (BCP 47). */
  languages: string[];
  /** Where the line speaks for itself: the place to look whether it still holds. */
  source: string;
  /** As of which day (ISO) this is: when it was gathered, or when somebody of the centre looked. */
  checkedOn: string;
}

/** A country's emergency number and crisis lines. */
export interface Country {
  /** ISO 3166-1, two letters. */
  code: string;
  emergency: string;
  lines: CrisisLine[];
}

/** What tells one line of a country from its others. */
export const lineKey = ({ name, phone, text = "" }: CrisisLine): string =>
  [name, phone, text].join("|");

/** The most lines that a country has on a page that is read in a hurry. */
export const mostLines = 12;

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

const code = z
  .string("lines.country-unknown")
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, "lines.country-unknown")
  .refine((two) => regions.of(two) !== undefined, "lines.country-unknown");

const readable = (most: number, key: string) =>
  z
    .string(key)
    .trim()
    .max(most, key)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC"));

/** Digits, and what people write between them; nothing that a telephone could not dial. */
const number = z
  .string("lines.number-wrong")
  .trim()
  .max(30, "lines.number-wrong")
  .regex(/^([+*]?\d[\d ()./*#-]*)?$/, "lines.number-wrong")
  .refine((text) => text === "" || inRange(digitsOf(text), 2, 15), "lines.number-wrong");
const digitsOf = (text: string) => text.replace(/\D/g, "").length;
const inRange = (count: number, least: number, most: number) => count >= least && count <= most;

const languages = readable(60, "lines.languages-wrong")
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .refine(
    (tags) => tags.length <= 8 && tags.every((tag) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(tag)),
    "lines.languages-wrong",
  );

/** Nobody can have looked tomorrow; a day more, because it is already tomorrow somewhere. */
const checkedOn = z.iso.date("lines.checked-wrong").refine((day) => {
  return day <= new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}, "lines.checked-wrong");

export const OneCountry = z.object({ code });

/** Adds a line, or puts it in the place of the one whose key `was` is. */
export const KeepLine = z
  .object({
    code,
    was: z.string().max(200).default(""),
    name: readable(80, "lines.name-wrong").pipe(z.string().min(1, "lines.name-wrong")),
    phone: number.default(""),
    text: number.default(""),
    kind: z.enum(lineKinds, "refusal.invalid-field").default("crisis"),
    hours: readable(60, "lines.hours-wrong").default(""),
    languages: languages.default([]),
    source: readable(200, "lines.source-wrong").pipe(z.string().min(3, "lines.source-wrong")),
    checkedOn,
  })
  .refine(({ phone, text }) => phone !== "" || text !== "", {
    path: ["phone"],
    message: "lines.number-needed",
  });

/** Takes a line out. */
export const RemoveLine = z.object({ code, was: z.string("refusal.invalid-field").max(200) });

/** Says what to dial in danger. */
export const SetEmergency = z.object({
  code,
  emergency: number.pipe(z.string().min(2, "lines.number-wrong")),
});

/** A country as it is stored; checked again when it is read. */
export const StoredCountry = z.object({
  emergency: z.string(),
  lines: z.array(
    z.object({
      name: z.string(),
      phone: z.string(),
      text: z.string().optional(),
      kind: z.enum(lineKinds).optional(),
      hours: z.string().optional(),
      languages: z.array(z.string()),
      source: z.string(),
      checkedOn: z.string(),
    }),
  ),
});

/** A country in the centre's list. */
export interface CountryHead {
  code: string;
  lines: number;
  /** The oldest day on which one of its lines was looked at; `null` where it has none. */
  checkedOn: string | null;
  isOld: boolean;
  isChanged: boolean;
}

/** A country as the centre's staff sees it. */
export interface CountryForStaff {
  country: Omit<Country, "lines"> & { lines: (CrisisLine & { isOld: boolean; key: string })[] };
  /** The centre has its own version of it. */
  isChanged: boolean;
  /** Something came with the product that one can go back to. */
  isShipped: boolean;
  /** Who touched it last, and when (ISO 8601). */
  last: { by: string | null; at: string } | null;
}
