import { z } from "zod";
import {
  displayName,
  email,
  linkSecret,
  locale,
  newPassword,
  timeZone,
} from "../accounts/contract.ts";
import { slug } from "../groups/contract.ts";

export const longestLabel = 80;
/** Most people whom one link may let in, and most days that it may hold. */
export const mostUses = 1000;
export const mostDays = 90;
/** Invitations on one page of the list. */
export const invitationsPerPage = 20;

const whole = (least: number, most: number) =>
  z.coerce
    .number("refusal.invalid-field")
    .int("accounts.number-range")
    .min(least, "accounts.number-range")
    .max(most, "accounts.number-range");

/** Groups that a form may send as one value, several, or not at all. */
const groups = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : [value].flat()),
  z.array(slug).max(50, "refusal.invalid-field"),
);

export const CreateInvitation = z.object({
  label: z
    .string("refusal.invalid-field")
    .max(1000, "accounts.label-too-long")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => [...text].length <= longestLabel, "accounts.label-too-long")
    .default(""),
  groups,
  uses: whole(1, mostUses),
  days: whole(1, mostDays),
});

export const OneInvitation = z.object({ id: z.uuid("refusal.invalid-field").toLowerCase() });
/** Older ones than that of an id; what is no id is no wish. */
export const ListInvitations = z.object({ before: z.uuid().optional().catch(undefined) });
export const LookAtInvitation = z.object({ invitation: linkSecret });

const accept = z.literal("on", "accounts.accept-first");

export const JoinByInvitation = z.object({
  invitation: linkSecret,
  displayName,
  email,
  password: newPassword,
  timeZone,
  locale,
  acceptGuidelines: accept,
  acceptPrivacy: accept,
});

export const UseInvitation = z.object({ invitation: linkSecret, acceptGuidelines: accept });

/** An invitation as its holder sees it before using it. */
export interface OpenInvitation {
  centre: string;
  groups: { name: string; purpose: string; guidelines: string }[];
}

/** An invitation in the list of staff. */
export interface InvitationView {
  id: string;
  label: string;
  groups: string[];
  usesAllowed: number;
  usesCount: number;
  createdAt: string;
  expiresAt: string;
  state: "open" | "used" | "expired" | "revoked";
}
