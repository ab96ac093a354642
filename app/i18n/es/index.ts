import { accounts } from "./accounts.ts";
import { blocks } from "./blocks.ts";
import { challenges } from "./challenges.ts";
import { checkIns } from "./check-ins.ts";
import { composing } from "./composing.ts";
import { groups } from "./groups.ts";
import { history } from "./history.ts";
import { keys } from "./keys.ts";
import { landing } from "./landing.ts";
import { measures } from "./measures.ts";
import { messages } from "./messages.ts";
import { notifications } from "./notifications.ts";
import { practices } from "./practices.ts";
import { player } from "./player.ts";
import { prompts } from "./prompts.ts";
import { refusal } from "./refusal.ts";
import { reminders } from "./reminders.ts";
import { safety } from "./safety.ts";
import { search } from "./search.ts";
import { today } from "./today.ts";
import { ui } from "./ui.ts";

export const es = {
  accounts,
  blocks,
  challenges,
  "check-ins": checkIns,
  composing,
  groups,
  history,
  keys,
  landing,
  measures,
  messages,
  notifications,
  practices,
  player,
  prompts,
  refusal,
  reminders,
  safety,
  search,
  today,
  ui,
};
