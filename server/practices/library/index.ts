import type { Practice } from "../practice-contract.ts";
import { bedStretch } from "./bed-stretch.ts";
import { bodyScan } from "./body-scan.ts";
import { chairFlow } from "./chair-flow.ts";
import { floorFlow } from "./floor-flow.ts";
import { longerBreathOut } from "./longer-breath-out.ts";
import { mindfulMovement } from "./mindful-movement.ts";
import { mindfulWalking } from "./mindful-walking.ts";
import { sittingWithBreathAndSounds } from "./sitting-with-breath-and-sounds.ts";
import { standingFlow } from "./standing-flow.ts";
import { threeMinuteBreathingSpace } from "./three-minute-breathing-space.ts";

/** The practices that come with the product, in the order in which they are shown. */
export const library: Practice[] = [
  longerBreathOut,
  chairFlow,
  standingFlow,
  floorFlow,
  bedStretch,
  threeMinuteBreathingSpace,
  bodyScan,
  sittingWithBreathAndSounds,
  mindfulWalking,
  mindfulMovement,
];
