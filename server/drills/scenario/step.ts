import type { Reason } from "../../moderation/contract.ts";

/** Who is invented for a drill: three who have long been there, and three who come to disturb. */
export const people = ["ana", "leo", "mika", "zed", "rok", "vex"] as const;
export type DrillName = (typeof people)[number];

/** One thing that an invented person does. */
export interface ScenarioStep {
  name: string;
  /** Seconds after the begin, at the calm tempo. */
  at: number;
  by: DrillName;
  /** What they say; or what they report, by the name of the step that said it. */
  does: "say" | { report: string; reason: Reason };
  part: "lapse" | "raid" | "crisis" | null;
}
