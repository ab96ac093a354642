import { expect, test } from "vitest";
import { deliverMail } from "#server/mail/deliver.ts";
import { lookIntoOutbox } from "#server/mail/outbox.ts";
import { nobody } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

test("a demo keeps its letters on a page, the newest first", async () => {
  for (const subject of ["first", "second"]) {
    await deliverMail({ to: "maya@cast.example", subject, text: "Hello" });
  }
  const answer = await lookIntoOutbox(nobody(), {});
  expect(answer.ok && answer.value.map(({ subject }) => subject)).toEqual(["second", "first"]);
});
