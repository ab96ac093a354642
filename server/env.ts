import { z } from "zod";

/** An address without a path, such as `https://circle.example.org`. */
const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).catch("production"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: optional(z.string()),
  BASE_URL: optional(origin),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.string().default("Evenkeel <no-reply@localhost>"),
  CENTRE_NAME: z.string().min(1).max(80).default("Evenkeel"),
  LEAVE_URL: z.url({ protocol: /^https?$/ }).default("https://www.bbc.com/weather"),
  PACE_FACTOR: z.coerce.number().positive().default(1),
  VAPID_PUBLIC_KEY: optional(z.string().regex(/^[\w-]{87}$/, "it is no public key for web push")),
  VAPID_PRIVATE_KEY: optional(z.string().regex(/^[\w-]{43}$/, "it is no private key for web push")),
  VAPID_SUBJECT: optional(z.url({ protocol: /^(https|mailto)$/ })),
  DATA_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug"]).default("info"),
});

/** One sentence for each setting that can not be used; `server/start.js` prints them and stops. */
export class BadSettings extends Error {
  override name = "BadSettings";
}

/** The public address when it is on TLS, else the address that letters come from. */
function subjectFrom(baseUrl: string | undefined, mailFrom: string): string {
  if (baseUrl?.startsWith("https:")) return baseUrl;
  return `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;
}

function read(source: NodeJS.ProcessEnv) {
  const result = Environment.safeParse(source);
  if (!result.success) {
    const sentences = result.error.issues.map(
      (issue) => `The setting ${issue.path.join(".")} can not be used: ${issue.message}.`,
    );
    throw new BadSettings(sentences.join("\n"));
  }
  const values = result.data;
  if (!values.VAPID_PUBLIC_KEY !== !values.VAPID_PRIVATE_KEY)
    throw new BadSettings("VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are of use only together.");
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    /** Without a public address this is somebody's own machine, and nobody else is let in. */
    host: values.HOST ?? (values.BASE_URL ? "0.0.0.0" : "127.0.0.1"),
    /** The public origin; `null` means a demo on this machine. */
    baseUrl: values.BASE_URL ?? null,
    /** How many proxies in front of us may be believed about the caller's address. */
    trustProxy: values.TRUST_PROXY,
    /** Where several processes of one house meet; `null` when there is only this one. */
    redisUrl: values.REDIS_URL ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    /** What a real centre is called when it is founded. */
    centreName: values.CENTRE_NAME,
    /** Where *leave quickly* goes. */
    leaveUrl: values.LEAVE_URL,
    /** Multiplies every pace limit; load tests raise it. */
    paceFactor: values.PACE_FACTOR,
    logLevel: values.LOG_LEVEL,
    /** The centre's keys for web push; `null` means that they are made once and kept in the database. */
    pushKeys:
      values.VAPID_PUBLIC_KEY && values.VAPID_PRIVATE_KEY
        ? { publicKey: values.VAPID_PUBLIC_KEY, privateKey: values.VAPID_PRIVATE_KEY }
        : null,
    /** Whom a push service may write to when something is wrong with our letters. */
    pushSubject: values.VAPID_SUBJECT ?? subjectFrom(values.BASE_URL, values.MAIL_FROM),
    /** The centre's keys for what members write for themselves, base64; the first one wraps. */
    dataKeys: (values.DATA_KEY ?? "")
      .split(",")
      .map((key) => key.trim())
      .filter(Boolean),
    /** A demo centre: known passwords, mail kept in an outbox page instead of being sent. */
    isDemo: values.BASE_URL === undefined,
  };
}

/** The settings, read once. With `db/client.ts` the only reader of `process.env`. */
export const env = read(process.env);
