import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { bareSql } from "#db/client.ts";
import { enqueue } from "#server/queue.ts";
import { nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

interface Letter {
  from: string;
  to: string[];
  raw: string;
}

/** A real mail server that keeps what it is given, or whose mailboxes are all full. */
function mailServer(inbox: Letter[], mailboxes: { full: boolean }): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(mailboxes.full ? new Error(`mailbox of ${address} is full`) : null),
    onData(stream, { envelope }, done) {
      let raw = "";
      stream.on("data", (chunk) => (raw += String(chunk)));
      stream.on("end", () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        inbox.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
}

async function listen(server: SMTPServer, port = 0): Promise<number> {
  await once(server.listen(port, "127.0.0.1"), "listening");
  return (server.server.address() as AddressInfo).port;
}
const close = (server: SMTPServer) => new Promise<void>((resolve) => server.close(resolve));

const inbox: Letter[] = [];
const mailboxes = { full: false };
let server = mailServer(inbox, mailboxes);
const port = await listen(server);
vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
vi.stubEnv("MAIL_FROM", "Rivers Centre <no-reply@rivers.example>");
// The settings are read once, so whatever reads them comes after they are set.
const { deliverMail } = await import("#server/mail/deliver.ts");
const { lookIntoOutbox } = await import("#server/mail/outbox.ts");
const { doWaitingJobs } = await import("#tests/support/jobs.ts");
await freshDatabase();

beforeEach(() => {
  inbox.length = 0;
  mailboxes.full = false;
});
afterAll(() => close(server));

test("a letter is plain text, says that a machine wrote it, and carries nothing to trace a reader", async () => {
  await deliverMail({ to: "maya@cast.example", subject: "Una contraseña nueva", text: "Hola\n" });
  const [letter] = inbox;
  expect(letter).toMatchObject({ from: "no-reply@rivers.example", to: ["maya@cast.example"] });
  expect(letter?.raw).toMatch(/^Content-Type: text\/plain/m);
  expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(letter?.raw).not.toMatch(/text\/html|<img|List-Unsubscribe|X-Mailer/i);
});

test("an odd address or subject adds no reader and no header", async () => {
  const text = "Hello";
  await deliverMail({ to: '"a, b@evil.example"@cast.example', subject: "x", text }).catch(() => {});
  await deliverMail({ to: "maya@cast.example", subject: "x\r\nBcc: eve@evil.example", text });
  expect(inbox.flatMap(({ to }) => to).filter((to) => to.endsWith("@evil.example"))).toEqual([]);
  expect(inbox.at(-1)?.raw).not.toMatch(/^Bcc:/im);
});

test("a mail server that refuses is told of", async () => {
  mailboxes.full = true;
  const sent = deliverMail({ to: "maya@cast.example", subject: "x", text: "Hello" });
  await expect(sent).rejects.toThrow(/full/);
});

test("a letter waits while the mail server is away, and goes out once when it is back", async () => {
  const maya = await person("Maya");
  await close(server);
  await enqueue("send-reset-mail", { email: maya.account.email });
  await doWaitingJobs();
  const [job] = await bareSql()`
    select attempts, last_error, run_at > now() as later from graphile_worker.jobs`;
  expect(job).toMatchObject({ attempts: 1, later: true });
  expect(String(job?.last_error)).not.toContain(maya.account.email);

  server = mailServer(inbox, mailboxes);
  await listen(server, port);
  await bareSql()`update graphile_worker._private_jobs set run_at = now()`;
  await doWaitingJobs();
  await doWaitingJobs();
  expect(inbox.map(({ to }) => to)).toEqual([[maya.account.email]]);
  expect(inbox[0]?.raw).toMatch(/\/recover\/[\w-]/);
});

test("with a mail server there is no outbox page", async () => {
  expect(await lookIntoOutbox(nobody(), {})).toMatchObject({ ok: false, reason: "not-found" });
});
