import { requireMembership, type Membership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";

/**
 * The membership of somebody who keeps a group's rules.
 * @throws Refusal `not-found` for outsiders, `forbidden` for members, and in an archived group.
 */
export async function requireKeeper(accountId: string, slug: string): Promise<Membership> {
  const found = await requireMembership(accountId, slug);
  if (!may.rules.keep(found, found)) throw new Refusal("forbidden");
  return found;
}

/**
 * The membership of somebody who may see and try them.
 * @throws Refusal `not-found` for outsiders, `forbidden` for members.
 */
export async function requireRuleReader(accountId: string, slug: string): Promise<Membership> {
  const found = await requireMembership(accountId, slug);
  if (!may.rules.see(found, found)) throw new Refusal("forbidden");
  return found;
}
