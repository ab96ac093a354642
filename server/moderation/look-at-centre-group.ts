import { OneGroup } from "../groups/contract.ts";
import { operation } from "../operation.ts";
import type { CentreGroup } from "./centre-contract.ts";
import { centreViews, requireCentreGroup } from "./centre-group.ts";

/** One group as staff see it. Refuses everybody else with `not-found`. */
export const lookAtCentreGroup = operation(
  { input: OneGroup },
  async function lookAtCentreGroup({ actor }, { slug }): Promise<CentreGroup> {
    const row = await requireCentreGroup(actor, slug);
    const [view] = await centreViews([row]);
    return view!;
  },
);
