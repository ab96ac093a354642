import { statusOf } from "#server/http/status-of.ts";
import type { Answer } from "#server/operation.ts";

/** An operation's answer as JSON, as a socket would get it. */
export function answerJson<Value>(answer: Answer<Value>): Response {
  const status = answer.ok ? 200 : statusOf[answer.reason];
  return Response.json(answer, { status });
}
