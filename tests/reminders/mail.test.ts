import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

/** A real mail server that keeps what it is given, or answers as the test says. */
const inbox: { to: string[]; raw: string }[] = [];
let onLetter: "takes" | "refuses" | "breaks" = "takes";
const mailServer = () =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (chunk) => (raw += String(chunk)));
      stream.on("end", () => {
        const how = onLetter;
        if (how === "refuses")
          return done(Object.assign(new Error("later"), { responseCode: 451 }));
        inbox.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        if (how === "breaks") return lines.forEach((line) => line.destroy());
        done();
      });
    },
  });
const lines = new Set<Socket>();
const listen = (smtp: SMTPServer, at = 0) => {
  smtp.server.on("connection", (line: Socket) => lines.add(line));
  return once(smtp.listen(at, "127.0.0.1"), "listening");
};
let server = mailServer();
const close = () => new Promise<void>((closed) => server.close(() => closed()));
await listen(server);
const { port } = server.server.address() as AddressInfo;
vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
vi.stubEnv("MAIL_FROM", "Rivers Centre <no-reply@rivers.example>");
vi.stubEnv("BASE_URL", "https://circle.rivers.example");
vi.stubEnv("DATA_KEY", Buffer.alloc(32, 7).toString("base64"));
// The settings are read once, so whatever reads them comes after they are set.
const { accountOfLink } = await import("#server/reminders/link-token.ts");
const { sendReminders } = await import("#server/reminders/send-reminders.ts");
const { person } = await import("#tests/support/cast.ts");
const { freshDatabase } = await import("#tests/support/database.ts");
const { forgetReminders, lettersOf, remind, remindersOf, takeAll } = await import("./cast.ts");
await freshDatabase();
afterAll(close);
beforeEach(async () => {
  inbox.length = 0;
  onLetter = "takes";
  await forgetReminders();
});

let count = 0;
const someone = (locale: "en" | "es" = "en") =>
  person(`Someone ${(count += 1)}`, { locale, timeZone: "UTC" });
const due = "2026-03-10T09:00:00Z";
const week = Array.from({ length: 7 }, (_, day) => `2026-03-0${day + 1}`);
const sendAt = (instant: string) => sendReminders({ channel: "mail" }, () => new Date(instant));
/** As a person reads it: lines that were folded and letters that were encoded are whole again. */
const readable = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

test.each([
  ["en", "ask", "A moment for you", "This is the moment that you chose for yourself."],
  ["es", "ask", "Un momento para ti", "Este es el momento que elegiste para ti."],
  ["en", "rest", "A few words for you", "Your place is here, whenever you like."],
  ["es", "rest", "Unas palabras para ti", "Tu sitio está aquí, cuando quieras."],
] as const)("in %s a letter of the kind %s is called %s", async (locale, kind, subject, words) => {
  const maya = await someone(locale);
  await remind(maya, due, { askedOn: kind === "rest" ? week : [] });
  await takeAll(due);
  await sendAt("2026-03-10T09:00:05Z");
  expect(inbox.map(({ to }) => to)).toEqual([[maya.account.email]]);
  const raw = readable(inbox[0]!.raw);
  expect(raw).toMatch(new RegExp(`^Subject: ${subject}\\r$`, "m"));
  expect(raw).toContain(words);
  expect(raw).not.toMatch(/recovery|recuperaci|treatment|tratamiento|addict|adicc|seven|siete/i);
  const [, link, token = ""] = /^List-Unsubscribe:\s+<(https:\S+\/reminders\/(\S+))>\r$/m.exec(
    raw,
  )!;
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(link).toBe(`https://circle.rivers.example/reminders/${token}`);
  expect(accountOfLink(token)).toBe(maya.account.id);
});

test("a mail server that does not take it gets another try, within the hour", async () => {
  const maya = await someone();
  await remind(maya, due);
  await takeAll(due);
  onLetter = "refuses";
  await sendAt("2026-03-10T09:00:05Z");
  expect(await lettersOf(maya)).toMatchObject([{ tries: 1, takenAt: null }]);
  onLetter = "takes";
  await sendAt("2026-03-10T09:00:30Z");
  expect(inbox).toEqual([]);
  await sendAt("2026-03-10T09:01:10Z");
  expect([inbox.length, await lettersOf(maya)]).toEqual([1, []]);
});

test("a mail server that says no all the time is asked again until the hour is over", async () => {
  const maya = await someone();
  await remind(maya, due);
  await takeAll(due);
  onLetter = "refuses";
  for (let minute = 0; minute < 60; minute += 1)
    await sendAt(`2026-03-10T09:${String(minute).padStart(2, "0")}:30Z`);
  onLetter = "takes";
  await sendAt("2026-03-10T09:59:59Z");
  await sendAt("2026-03-10T10:00:01Z");
  expect([inbox, await lettersOf(maya)]).toEqual([[], []]);
  expect((await remindersOf(maya)).nextDueAt?.toISOString()).toBe("2026-03-11T09:00:00.000Z");
});

test("a mail server that is away gets another try", async () => {
  const maya = await someone();
  await remind(maya, due);
  await takeAll(due);
  await close();
  await sendAt("2026-03-10T09:00:05Z");
  expect(await lettersOf(maya)).toMatchObject([{ tries: 1, takenAt: null }]);
  server = mailServer();
  await listen(server, port);
  await sendAt("2026-03-10T09:01:10Z");
  expect([inbox.length, await lettersOf(maya)]).toEqual([1, []]);
});

test("a mail server that may have it, though it never said so, gets it once", async () => {
  const maya = await someone();
  await remind(maya, due);
  await takeAll(due);
  onLetter = "breaks";
  await sendAt("2026-03-10T09:00:05Z");
  onLetter = "takes";
  await sendAt("2026-03-10T09:30:00Z");
  expect([inbox.length, await lettersOf(maya)]).toEqual([1, []]);
});
