import { first } from "./first.ts";
import { accounts } from "./accounts.ts";
import { blocks } from "./blocks.ts";
import { desk } from "./desk.ts";
import { drills } from "./drills.ts";
import { history } from "./history.ts";
import { lines } from "./lines.ts";
import { moderation } from "./moderation.ts";
import { notifications } from "./notifications.ts";
import { plan } from "./plan.ts";
import { player } from "./player.ts";
import { reminders } from "./reminders.ts";
import { roster } from "./roster.ts";
import { safety } from "./safety.ts";

/** All words; those beside the first ones are brought by the pages that say them (`../parts/`). */
export const en = {
  ...first,
  accounts,
  blocks,
  desk,
  drills,
  history,
  lines,
  moderation,
  notifications,
  plan,
  player,
  reminders,
  roster,
  safety,
};
