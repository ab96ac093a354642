import { lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { contact, outboxMail, passwordReset } from "#db/schema/index.ts";
import { forgetDevices } from "../accounts/seen-device.ts";
import { forgetExpiredSessions } from "../accounts/session.ts";
import { forgetLeftOpen } from "../measures/forget-left-open.ts";
import { forgetDeletedWords } from "../messages/forget-deleted-words.ts";
import { forgetHeld } from "../messages/forget-held.ts";
import { forgetReminderLetters } from "../reminders/letters.ts";

/**
 * Forgets expired sessions, the words of deleted messages, what waited for a moderator and was decided long ago,
 * measures that were left open too long, reminders that a killed process had taken, who used which device, contacts
 * with people who had asked for them after a year, links for a new password after a week, and after two weeks a demo's
 * letters and the jobs that were given up, which may name a person.
 */
export async function forgetOldThings(): Promise<void> {
  await forgetExpiredSessions();
  await forgetDeletedWords();
  await forgetHeld();
  await forgetLeftOpen();
  await forgetReminderLetters();
  await forgetDevices();
  await database()
    .delete(contact)
    .where(lt(contact.at, sql`now() - interval '1 year'`));
  await database()
    .delete(passwordReset)
    .where(lt(passwordReset.expiresAt, sql`now() - interval '7 days'`));
  await database()
    .delete(outboxMail)
    .where(lt(outboxMail.createdAt, sql`now() - interval '14 days'`));
  await database().execute(sql`
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs
      where attempts >= max_attempts and updated_at < now() - interval '14 days'
    ))`);
}
