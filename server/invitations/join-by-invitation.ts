import { database, transaction } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account, centre } from "#db/schema/index.ts";
import type { z } from "zod";
import { isTaken, suggestNames } from "../accounts/display-name.ts";
import { hashPassword, refuseGuessable } from "../accounts/password.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { refuseField, Refusal } from "../refusal.ts";
import { JoinByInvitation } from "./contract.ts";
import { findOpenInvitation } from "./find-invitation.ts";
import { enterInvitedGroups, takeUse } from "./use-up.ts";

type Newcomer = z.output<typeof JoinByInvitation>;

/**
 * Makes an account by an invitation, with its memberships, in one transaction.
 * Refuses with `not-found` when the invitation can't be used, beside `displayName` (with three free
 * ones) when the name is taken, beside `email` when that address can't be used here.
 */
export const joinByInvitation = operation(
  {
    for: "anyone",
    input: JoinByInvitation,
    // A whole round of people may join from one address: their centre's.
    pace: [{ name: "join", points: 60, seconds: 3600, per: perAddress }],
  },
  async function joinByInvitation(_caller, newcomer) {
    const { displayName, email, password, invitation } = newcomer;
    if (foldDisplayName(displayName) === "")
      throw refuseField("displayName", "accounts.name-shape");
    refuseGuessable(password, [displayName, email]);
    // Before the costly hash: a link that is no invitation is not worth it.
    if (!(await findOpenInvitation(invitation))) {
      throw new Refusal("not-found", { message: { key: "accounts.invitation-gone" } });
    }
    const passwordHash = await hashPassword(password);
    const accountId = await makeMember(newcomer, passwordHash);
    return { accountId, locale: newcomer.locale };
  },
);

async function makeMember(newcomer: Newcomer, passwordHash: string): Promise<string> {
  try {
    return await transaction(async () => {
      const { id, staffRole } = await takeUse(newcomer.invitation);
      const accountId = await insertAccount(newcomer, passwordHash, staffRole);
      await enterInvitedGroups(id, accountId);
      return accountId;
    });
  } catch (error) {
    if (isTaken(error, "account_display_name")) throw await nameTaken(newcomer.displayName);
    // Only the holder of an unused invitation can come here, a few times an hour.
    if (isTaken(error, "account_email")) throw refuseField("email", "accounts.email-not-usable");
    throw error;
  }
}

async function insertAccount(
  { displayName, email, timeZone, locale }: Newcomer,
  passwordHash: string,
  staffRole: "staff" | "owner" | null,
): Promise<string> {
  const [house] = await database().select({ version: centre.privacyVersion }).from(centre).limit(1);
  const [made] = await database()
    .insert(account)
    .values({
      displayName,
      displayNameKey: foldDisplayName(displayName),
      email,
      timeZone,
      locale,
      passwordHash,
      staffRole,
      privacyVersion: house?.version ?? 1,
    })
    .returning({ id: account.id });
  return made!.id;
}

async function nameTaken(name: string): Promise<Refusal> {
  const names = (await suggestNames(name)).join(", ");
  return refuseField("displayName", "accounts.name-taken-suggest", { names });
}
