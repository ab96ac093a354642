import { challenges } from "./challenges.ts";
import { checkIns } from "./check-ins.ts";
import { composing } from "./composing.ts";
import { groups } from "./groups.ts";
import { keys } from "./keys.ts";
import { landing } from "./landing.ts";
import { measures } from "./measures.ts";
import { messages } from "./messages.ts";
import { practices } from "./practices.ts";
import { prompts } from "./prompts.ts";
import { refusal } from "./refusal.ts";
import { search } from "./search.ts";
import { today } from "./today.ts";
import { ui } from "./ui.ts";

/** The words that every page brings along: those of the first screens. */
export const first = {
  challenges,
  "check-ins": checkIns,
  composing,
  groups,
  keys,
  landing,
  measures,
  messages,
  practices,
  prompts,
  refusal,
  search,
  today,
  ui,
};
