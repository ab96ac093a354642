import nodemailer, { type Transporter } from "nodemailer";
import { database } from "#db/client.ts";
import { outboxMail } from "#db/schema/index.ts";
import { env } from "../env.ts";

/** A letter in plain text: nothing in it is fetched from anywhere, and nothing tells that it was read. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** An address of ours by which a mail program ends such letters at one press (RFC 8058). */
  unsubscribe?: string;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let transport: Transporter | undefined;

/** A domain that never exists (RFC 6761): people invented for a drill have their addresses there. */
const nobodys = ".invalid";

/**
 * Sends a letter by SMTP; a demo keeps it on its outbox page instead.
 * @throws when the mail server does not take it, or a real centre has none: the job is tried again.
 */
export async function deliverMail({ to, subject, text, unsubscribe }: Mail): Promise<void> {
  if (to.endsWith(nobodys)) return;
  if (env.smtpUrl) {
    transport ??= nodemailer.createTransport({ url: env.smtpUrl, ...patience });
    const headers = {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribe && {
        "List-Unsubscribe": `<${unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    };
    // As an object it is one address, whatever characters are in it.
    const reader = { name: "", address: to };
    await transport.sendMail({ from: env.mailFrom, to: reader, subject, text, headers });
  } else if (env.isDemo) {
    await database().insert(outboxMail).values({ to, subject, body: text });
  } else {
    throw new Error("SMTP_URL is not set, so no mail can be sent");
  }
}
