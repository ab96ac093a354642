import { database } from "#db/client.ts";
import { centre } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { LookAtInvitation, type OpenInvitation } from "./contract.ts";
import { findOpenInvitation, groupsOf } from "./find-invitation.ts";

/**
 * What an invitation leads to. One that never was, is used up, over or taken back gets the same
 * answer: `not-found`.
 */
export const lookAtInvitation = operation(
  {
    for: "anyone",
    input: LookAtInvitation,
    pace: [{ name: "look-at-invitation", points: 60, seconds: 600, per: perAddress }],
  },
  async function lookAtInvitation(_caller, { invitation: secret }): Promise<OpenInvitation> {
    const found = await findOpenInvitation(secret);
    if (!found) throw new Refusal("not-found");
    const [house] = await database().select({ name: centre.name }).from(centre).limit(1);
    const groups = await groupsOf(found.id);
    return {
      centre: house?.name ?? "",
      groups: groups.map(({ name, purpose, guidelines }) => ({ name, purpose, guidelines })),
    };
  },
);
