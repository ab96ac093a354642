import { transaction } from "#db/client.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { AcceptGuidelines } from "./contract.ts";
import { enterGroup } from "./enter-group.ts";
import { refuseOldGuidelines, seenGroup } from "./seen-group.ts";

/**
 * Joins an open group; who is in already stays in.
 * Refuses with `not-found` for groups that one may not know of, `forbidden` for those that are not
 * open, `conflict` when the guidelines changed since they were shown.
 */
export const joinGroup = operation(
  {
    input: AcceptGuidelines,
    pace: [{ name: "join-group", points: 30, seconds: 600, per: perAccount }],
  },
  async function joinGroup({ actor }, { slug, guidelinesVersion }) {
    const group = await seenGroup(actor.accountId, slug);
    if (group.standing) return { slug };
    if (!may.groups.join(group, group.standing))
      throw new Refusal("forbidden", { message: { key: "groups.not-open" } });
    refuseOldGuidelines(guidelinesVersion, group.guidelinesVersion);
    const { accountId } = actor;
    await transaction(() =>
      enterGroup({ groupId: group.id, accountId, role: "member", guidelinesVersion }),
    );
    return { slug };
  },
);
