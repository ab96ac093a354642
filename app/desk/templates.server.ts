import { textsIn, type Key } from "#app/i18n/catalogues.ts";
import type { Locale } from "#server/locale.ts";
import { allGrounds, type Templates } from "./template-of.ts";

/**
 * The reasons that a moderator can begin from: those that the person reads in the person's language, those for the
 * record in the moderator's.
 */
export function templatesIn(mine: Locale, theirs: Locale | null): Templates {
  const told = textsIn(theirs ?? mine);
  const kept = textsIn(mine);
  const byGround = allGrounds.map((one) => [one, told(`desk.template-${one}` as Key)]);
  return {
    ...(Object.fromEntries(byGround) as Templates),
    plain: told("desk.template-plain"),
    back: told("desk.template-back"),
    care: kept("desk.template-care"),
    release: told("desk.template-release"),
    dismiss: kept("desk.template-dismiss"),
    escalate: kept("desk.template-escalate"),
    room: kept("desk.template-room"),
  };
}
