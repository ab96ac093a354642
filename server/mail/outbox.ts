import { desc } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { outboxMail } from "#db/schema/index.ts";
import { env } from "../env.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";

const newest = 20;

/** The newest letters of a demo; anywhere else there is no such page (`not-found`). */
export const lookIntoOutbox = operation(
  { for: "anyone", input: z.object({}) },
  async function lookIntoOutbox() {
    if (!env.isDemo || env.smtpUrl) throw new Refusal("not-found");
    const rows = await database()
      .select()
      .from(outboxMail)
      .orderBy(desc(outboxMail.id))
      .limit(newest);
    return rows.map(({ id, to, subject, body, createdAt }) => ({
      id,
      to,
      subject,
      body,
      at: createdAt.toISOString(),
    }));
  },
);
