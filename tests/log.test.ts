import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { safeError } from "#server/log.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

test("a failed query is written down without what a person wrote", async () => {
  await person("Maya");
  const twice = database().insert(account).values({
    email: "maya@cast.example",
    displayName: "My secret name",
    displayNameKey: "other",
    passwordHash: "hash-of-hers",
  });
  const error: unknown = await twice.then(
    () => null,
    (fault: unknown) => fault,
  );
  expect(error).toBeInstanceOf(DrizzleQueryError);
  expect(safeError(error).code).toBe("23505");
  const written = JSON.stringify(safeError(error));
  expect(written).toContain("Failed query: insert into");
  expect(written).not.toMatch(/secret|maya|hash-of-hers/);
});

test("a mail server's answer is written down without the address in it", () => {
  const error = Object.assign(new Error("550 <maya@example.org>: no such mailbox"), {
    code: "EENVELOPE",
  });
  expect(safeError(error)).toMatchObject({
    code: "EENVELOPE",
    message: "550 <…@…>: no such mailbox",
  });
});

test("what is no error is written down as what it is", () => {
  expect(safeError({ email: "maya@example.org" })).toEqual({
    type: "object",
    message: "",
    stack: "",
  });
});
