import { data, type ActionFunctionArgs } from "@remix-run/node";
import { act, readFields } from "#app/lib/act.server.ts";
import type { Caller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";
import { changePractice } from "#server/practices/change-practice.ts";
import type { Practice } from "#server/practices/practice-contract.ts";
import { previewPractice } from "#server/practices/preview-practice.ts";
import { switchPractice } from "#server/practices/switch-practice.ts";
import { writePractice } from "#server/practices/write-practice.ts";
import { stepsAmong } from "./own-draft.ts";

/** What the form of a practice asks for, by the `do` of its address; then back to the list. */
export async function savePractice(args: ActionFunctionArgs) {
  switch (new URL(args.request.url).searchParams.get("do")) {
    case "switch":
      return act(args, switchPractice, () => new URL(args.request.url).pathname);
    case "more":
      return data({ preview: null, hasMore: true, entered: await enteredIn(args.request) });
    case "preview": {
      const entered = args.context.bodyTooLarge ? {} : await enteredIn(args.request.clone());
      return act(args, withSteps(previewPractice), (preview) => ({
        preview,
        hasMore: false,
        entered,
      }));
    }
    default:
      return act(
        args,
        withSteps(args.params.slug ? changePractice : writePractice),
        () => "/centre/practices?saved",
      );
  }
}

const withSteps =
  (operation: (caller: Caller, input: unknown) => Promise<Answer<Practice>>) =>
  (caller: Caller, input: unknown) =>
    operation(caller, {
      ...(input as object),
      steps: stepsAmong(input as Record<string, unknown>),
    });

async function enteredIn(request: Request): Promise<Record<string, string>> {
  const fields = (await readFields(request)) ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat().join(" ")]),
  );
}
