import { expect, test, vi } from "vitest";
import { nobody } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

vi.stubEnv("BASE_URL", "https://circle.example.org");
const { deliverMail } = await import("#server/mail/deliver.ts");
const { lookIntoOutbox } = await import("#server/mail/outbox.ts");
await freshDatabase();

test("a real centre without a mail server keeps no letters for anybody to read", async () => {
  const sent = deliverMail({ to: "maya@cast.example", subject: "A new password", text: "…" });
  await expect(sent).rejects.toThrow("SMTP_URL is not set");
  expect(await lookIntoOutbox(nobody(), {})).toMatchObject({ ok: false, reason: "not-found" });
});
