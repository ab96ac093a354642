import type { ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import { answerPrompt } from "#server/prompts/answer-prompt.ts";
import { replyToAnswer } from "#server/prompts/reply-to-answer.ts";
import { takeAnswerBack } from "#server/prompts/take-answer-back.ts";
import { takeReplyBack } from "#server/prompts/take-reply-back.ts";

/** What the forms of a question's pages ask for, by the `do` of their address; then back to the page. */
export function doInThread(args: ActionFunctionArgs, page: string) {
  const back = () => page;
  switch (new URL(args.request.url).searchParams.get("do")) {
    case "take-back":
      return act(args, takeAnswerBack, back);
    case "reply":
      return act(args, replyToAnswer, ({ crisis }) => (crisis ? `${page}?hard` : page));
    case "take-reply-back":
      return act(args, takeReplyBack, back);
    default:
      return act(args, answerPrompt, back);
  }
}
