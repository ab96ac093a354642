import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { carryOut } from "./carry-out.ts";
import { mutedAtOnce, ResolveAtOnce, resolutions } from "./contract.ts";

/**
 * Does everything that one of the common resolutions is, in one go, and takes the case off the desk. Answers with the
 * acts' numbers, by which all of it can be taken back. Refuses like `doInCase`.
 */
export const resolveAtOnce = operation(
  {
    input: ResolveAtOnce,
    pace: [{ name: "do-in-case", points: 120, seconds: 600, per: perAccount }],
  },
  async function resolveAtOnce({ actor }, { id, resolution, ground, reason }) {
    const muted = new Date(Date.now() + mutedAtOnce * 3_600_000);
    const deeds = resolutions[resolution].map((deed) => ({
      deed,
      until: deed === "mute" ? muted : null,
    }));
    const { acts, stays } = await carryOut(actor, { id, deeds, ground, reason, resolves: true });
    return { id, acts, deeds: deeds.map(({ deed }) => deed), stays };
  },
);
