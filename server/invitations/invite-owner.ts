import { database, transaction } from "#db/client.ts";
import { centre, invitation } from "#db/schema/index.ts";
import { hashLinkSecret, newLinkSecret } from "../link-secret.ts";

const weekInMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Founds a real centre: answers the secret of an invitation that makes its first owner, for a week. */
export function inviteOwner(name: string): Promise<string> {
  const secret = newLinkSecret();
  return transaction(async () => {
    await database().insert(centre).values({ name }).onConflictDoNothing();
    await database()
      .insert(invitation)
      .values({
        label: "First owner",
        secretHash: hashLinkSecret(secret),
        staffRole: "owner",
        expiresAt: new Date(Date.now() + weekInMilliseconds),
      });
    return secret;
  });
}
