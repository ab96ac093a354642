import { measurePages } from "./measure-pages.ts";
import { practicePages } from "./practice-pages.ts";
import { first } from "./first.ts";
import { accounts } from "./accounts.ts";
import { blocks } from "./blocks.ts";
import { care } from "./care.ts";
import { desk } from "./desk.ts";
import { held } from "./held.ts";
import { drills } from "./drills.ts";
import { history } from "./history.ts";
import { lines } from "./lines.ts";
import { moderation } from "./moderation.ts";
import { notifications } from "./notifications.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { reminders } from "./reminders.ts";
import { roster } from "./roster.ts";
import { rules } from "./rules.ts";
import { safety } from "./safety.ts";

/** All words; those beside the first ones are brought by the pages that say them (`../parts/`). */
export const en = {
  ...first,
  "practice-pages": practicePages,
  "measure-pages": measurePages,
  accounts,
  blocks,
  care,
  desk,
  held,
  drills,
  history,
  lines,
  moderation,
  notifications,
  plan,
  player,
  reminders,
  roster,
  rules,
  safety,
};
