import { lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { outboxMail, passwordReset } from "#db/schema/index.ts";
import { forgetExpiredSessions } from "../accounts/session.ts";

/** Forgets expired sessions, links for a new password after a week, a demo's letters after two. */
export async function forgetOldThings(): Promise<void> {
  await forgetExpiredSessions();
  await database()
    .delete(passwordReset)
    .where(lt(passwordReset.expiresAt, sql`now() - interval '7 days'`));
  await database()
    .delete(outboxMail)
    .where(lt(outboxMail.createdAt, sql`now() - interval '14 days'`));
}
