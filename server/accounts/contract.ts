import { z } from "zod";

/** Shortest password, in characters; length beats every rule about signs. */
export const shortestPassword = 12;
/** Longest password, in bytes: far beyond what people remember, and bounded. */
export const longestPassword = 1024;
/** Lengths of a pseudonym, in characters. */
export const shortestName = 2;
export const longestName = 40;

const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");

/** An e-mail address as we compare it: trimmed, NFC, lower case. */
export const email = z
  .string("accounts.email-missing")
  .max(1000, "accounts.email-invalid")
  .refine(isStorable, "accounts.email-invalid")
  .transform((text) => text.trim().normalize("NFC").toLowerCase())
  .refine((text) => text !== "", "accounts.email-missing")
  .pipe(z.email("accounts.email-invalid").max(254, "accounts.email-invalid"));

/** A password as it is typed to sign in: whatever it is, it is compared and nothing else. */
export const password = z
  .string("accounts.password-missing")
  .min(1, "accounts.password-missing")
  .max(longestPassword, "accounts.password-too-long")
  .refine((text) => text.isWellFormed(), "refusal.unreadable-text")
  .transform((text) => text.normalize("NFKC"))
  .refine(
    (text) => new TextEncoder().encode(text).length <= longestPassword,
    "accounts.password-too-long",
  );

/** A password that somebody chooses; whether it is too common is looked up on the server. */
export const newPassword = password.refine(
  (text) => [...text].length >= shortestPassword,
  "accounts.password-too-short",
);

/**
 * Letters, marks, digits, spaces and a few joining signs: nothing that hides or turns text around,
 * towers over its line, or borrows another alphabet's letters to look like somebody else.
 */
const nameShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u;

const invisibleOrPiled = /\p{Default_Ignorable_Code_Point}|\p{M}{4}/u;
const lookalikes = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u;

/** What others call somebody. */
export const displayName = z
  .string("accounts.name-missing")
  .max(1000, "accounts.name-too-long")
  .refine(isStorable, "accounts.name-shape")
  .transform((text) => text.normalize("NFC").trim().replace(/\s+/g, " "))
  .refine((text) => text !== "", "accounts.name-missing")
  .refine((text) => [...text].length >= shortestName, "accounts.name-too-short")
  .refine((text) => [...text].length <= longestName, "accounts.name-too-long")
  .refine((text) => nameShape.test(text) && !invisibleOrPiled.test(text), "accounts.name-shape")
  .refine(
    (text) => !/\p{Script=Latin}/u.test(text) || !lookalikes.test(text),
    "accounts.name-shape",
  );

/** Zones that were looked up before: asking the calendar takes longer than all other checks of a form. */
const knownZones = new Set<string>();

/** A named time zone that this server's calendar knows; offsets such as `+02:00` know no summer. */
export const timeZone = z
  .string("accounts.zone-unknown")
  .max(64, "accounts.zone-unknown")
  .refine((zone) => {
    if (knownZones.has(zone)) return true;
    if (!/^[a-z]/i.test(zone)) return false;
    try {
      // Also throws for what is no zone, so that only those few hundred are ever remembered.
      const { timeZone: canonical } = new Intl.DateTimeFormat("en", {
        timeZone: zone,
      }).resolvedOptions();
      if (zone === canonical) knownZones.add(zone);
      return true;
    } catch {
      return false;
    }
  }, "accounts.zone-unknown");

export const locale = z.enum(["en", "es"], "refusal.invalid-field");

/** The secret of a link that we sent or printed: 32 bytes in base64url. */
export const linkSecret = z.string("refusal.not-found").regex(/^[\w-]{43}$/, "refusal.not-found");

export const SignIn = z.object({ email, password });
export const AskForReset = z.object({ email });
export const ResetPassword = z.object({ secret: linkSecret, password: newPassword });
export const ChangeProfile = z.object({ displayName, timeZone, locale });
export const ChangeLanguage = z.object({ locale });
export const EndDevice = z.object({
  device: z.union(
    [z.literal("others"), z.literal("all"), z.string().regex(/^[0-9a-f]{64}$/)],
    "refusal.invalid-field",
  ),
});

/** A box of a form: ticked, or not sent at all. */
const ticked = z
  .literal("on", "refusal.invalid-field")
  .optional()
  .transform((value) => value === "on");
/** What a screen reader can be told of messages that arrive. */
export const announcements = ["all", "replies", "count", "nothing"] as const;

export const ChangePreferences = z.object({
  enterSends: ticked,
  foldsNotes: ticked,
  showsTyping: ticked,
  announces: z.enum(announcements, "refusal.invalid-field"),
});

/** A time of the day, `HH:mm`; browsers may add seconds. */
const wallTime = z
  .string("accounts.time-missing")
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d(\.\d{1,3})?)?$/, "accounts.time-missing")
  .transform((text) => text.slice(0, 5));

/** When nothing is sent to a closed phone. Without the tick the two times may be anything. */
export const ChangeQuietHours = z
  .object({ quiet: ticked, from: z.unknown(), until: z.unknown() })
  .transform(({ quiet, ...times }, context) => {
    if (!quiet) return null;
    const hours = z.object({ from: wallTime, until: wallTime }).safeParse(times);
    for (const { path, message } of hours.error?.issues ?? [])
      context.addIssue({ code: "custom", path, message });
    if (!hours.success) return z.NEVER;
    if (hours.data.from === hours.data.until)
      context.addIssue({ code: "custom", path: ["until"], message: "accounts.times-equal" });
    return hours.data;
  });

/** What somebody chose for themselves, or the defaults. */
export interface Preferences {
  /** Enter sends on a keyboard; otherwise Ctrl or ⌘ with Enter does. */
  enterSends: boolean;
  /** Messages with a content note are folded until they are opened. */
  foldsNotes: boolean;
  /** Others in an open room may see that one is writing. */
  showsTyping: boolean;
  /** What a screen reader is told of arriving messages. */
  announces: (typeof announcements)[number];
  /** Local times, `HH:mm`, between which nothing is sent to closed phones; `null` when there are none. */
  quiet: { from: string; until: string } | null;
}

/** One of my signed-in devices, as a page shows it. */
export interface DeviceView {
  /** Names the device in a form; opens nothing. */
  id: string;
  name: string;
  isThis: boolean;
  since: string;
  lastUsed: string;
}
