import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, passwordReset } from "#db/schema/index.ts";
import { hashLinkSecret } from "../link-secret.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { ResetPassword } from "./contract.ts";
import { hashPassword, refuseGuessable } from "./password.ts";
import { endSessions } from "./session.ts";

/**
 * Sets a new password by a link that we sent; every device is signed out and every other link void.
 * Refuses with `not-found` when the link is used, over or never was.
 */
export const resetPassword = operation(
  {
    for: "anyone",
    input: ResetPassword,
    pace: [{ name: "reset-password", points: 20, seconds: 3600, per: perAddress }],
  },
  async function resetPassword(_caller, { secret, password }) {
    const owner = await ownerOf(secret);
    refuseGuessable(password, [owner.displayName, owner.email]);
    const passwordHash = await hashPassword(password);
    await transaction(async () => {
      await useUp(secret, owner.id);
      await database().update(account).set({ passwordHash }).where(eq(account.id, owner.id));
      await endSessions(owner.id);
    });
    return { accountId: owner.id, locale: owner.locale };
  },
);

const isOpen = and(isNull(passwordReset.usedAt), gt(passwordReset.expiresAt, sql`now()`));
const gone = () => new Refusal("not-found", { message: { key: "accounts.reset-gone" } });

async function ownerOf(secret: string) {
  const [found] = await database()
    .select({ owner: account })
    .from(passwordReset)
    .innerJoin(account, and(eq(account.id, passwordReset.accountId), isNull(account.suspendedAt)))
    .where(and(eq(passwordReset.secretHash, hashLinkSecret(secret)), isOpen));
  if (!found) throw gone();
  return found.owner;
}

/** Of two who use one link at once, the second finds it used. */
async function useUp(secret: string, accountId: string): Promise<void> {
  const used = await database()
    .update(passwordReset)
    .set({ usedAt: sql`now()` })
    .where(and(eq(passwordReset.secretHash, hashLinkSecret(secret)), isOpen))
    .returning({ accountId: passwordReset.accountId });
  if (used.length === 0) throw gone();
  await database()
    .update(passwordReset)
    .set({ usedAt: sql`now()` })
    .where(and(eq(passwordReset.accountId, accountId), isNull(passwordReset.usedAt)));
}
