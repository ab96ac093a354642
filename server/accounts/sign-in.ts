import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { SignIn } from "./contract.ts";
import { hashPassword, isOutdated, isPassword } from "./password.ts";

/**
 * Who this is, by e-mail and password. A wrong password, an unknown address and a suspended account
 * get the same answer after the same time.
 */
export const signIn = operation(
  {
    for: "anyone",
    input: SignIn,
    pace: [
      { name: "sign-in-address", points: 60, seconds: 900, per: perAddress },
      { name: "sign-in-account", points: 10, seconds: 900, per: (_caller, { email }) => email },
    ],
  },
  async function signIn(_caller, { email, password }) {
    const [found] = await database().select().from(account).where(eq(account.email, email));
    const isTheirs = await isPassword(found?.passwordHash, password);
    if (!found || !isTheirs || found.suspendedAt || found.isInvented) {
      throw new Refusal("invalid", { message: { key: "accounts.sign-in-refused" } });
    }
    if (isOutdated(found.passwordHash)) await renewHash(found.id, password);
    return { accountId: found.id, locale: found.locale };
  },
);

async function renewHash(id: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database().update(account).set({ passwordHash }).where(eq(account.id, id));
}
