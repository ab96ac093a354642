import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, passwordReset } from "#db/schema/index.ts";
import { hashLinkSecret, newLinkSecret } from "../link-secret.ts";
import { deliverMail } from "../mail/deliver.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { enqueue } from "../queue.ts";
import { AskForReset } from "./contract.ts";
import { resetMail } from "./reset-mail.ts";

const hourInMilliseconds = 60 * 60 * 1000;

/**
 * Asks for a link to choose a new password. Does the same, in the same time, whether there is such an
 * account or not: only the job that follows looks it up.
 */
export const askForReset = operation(
  {
    for: "anyone",
    input: AskForReset,
    pace: [
      { name: "reset-address", points: 20, seconds: 3600, per: perAddress },
      { name: "reset-account", points: 3, seconds: 3600, per: (_caller, { email }) => email },
    ],
  },
  async function askForReset(_caller, { email }) {
    await transaction(() => enqueue("send-reset-mail", { email }));
  },
);

/** The job: makes a secret, keeps its hash for an hour, and sends the link, if there is an account. */
export async function sendResetMail({ email }: { email: string }): Promise<void> {
  const [found] = await database().select().from(account).where(eq(account.email, email));
  if (!found || found.suspendedAt || found.isInvented) return;
  const secret = newLinkSecret();
  const expiresAt = new Date(Date.now() + hourInMilliseconds);
  // No transaction around the letter: a slow mail server would hold a connection, and a link must
  // be known before its letter can arrive.
  await database()
    .insert(passwordReset)
    .values({ secretHash: hashLinkSecret(secret), accountId: found.id, expiresAt });
  await deliverMail(resetMail(found.email, found.locale, secret));
}
