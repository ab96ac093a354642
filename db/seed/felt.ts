import type { ReactionKind } from "../schema/index.ts";
import type { DemoMembership } from "./content/groups.ts";
import type { Name } from "./content/people.ts";
import { drawNumber } from "./draw.ts";
import type { Said } from "./plan.ts";

/** Somebody's reaction to something that was said. */
export interface Felt {
  by: Name;
  kind: ReactionKind;
}

/** The kinder ones come more often. */
const kinds: ReactionKind[] = ["heart", "with-you", "heart", "me-too", "strength", "thank-you"];
/** How many of the lines touch somebody, and how many people one line touches at most. */
const share = 0.14;
const mostPeople = 4;

/** Who felt something about a line, always the same: members who were there by then, not its author. */
export function feltAbout(line: Said, place: number, people: DemoMembership[], day: Date): Felt[] {
  const label = `${place} ${line.body}`;
  if (drawNumber(`felt ${label}`) > share) return [];
  const daysAgo = (day.getTime() - line.at.getTime()) / 86_400_000;
  return people
    .filter(({ name, joined }) => name !== line.by && joined > daysAgo + 1)
    .map(({ name }) => ({ by: name, chance: drawNumber(`${name} felt ${label}`) }))
    .filter(({ chance }) => chance < 0.4)
    .slice(0, mostPeople)
    .map(({ by, chance }) => ({ by, kind: kinds[Math.floor(chance * 1000) % kinds.length]! }));
}
