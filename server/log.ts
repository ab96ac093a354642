import pino from "pino";
import { env } from "./env.ts";

/** What may be told of a fault: where and of what kind. What a person wrote may stand in any message. */
interface SafeError {
  type: string;
  code?: string;
  message: string;
  stack: string;
}

const emailAddress = /[^\s@<>"']+@[^\s@<>"']+/g;
const longestMessage = 300;

/**
 * Makes an error fit to be written down: without the values of a failed query, without what the
 * database quotes of them, and without e-mail addresses.
 */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { code = (error.cause as { code?: unknown } | undefined)?.code } = error as {
    code?: unknown;
  };
  const [message = ""] = error.message.split("\nparams:");
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === "string" && { code }),
    message: withoutAddresses(message).slice(0, longestMessage),
    stack: frames.slice(0, 12).join("\n"),
  };
}

/** A text with every e-mail address in it blotted out. */
export function withoutAddresses(text: string): string {
  return text.replace(emailAddress, "…@…");
}

/** One JSON line for each thing worth knowing. Ids and numbers only: never a body, name or token. */
export const log = pino({
  level: env.logLevel,
  base: null,
  serializers: { err: safeError },
  redact: { paths: ["req.headers", "res.headers"], remove: true },
});
