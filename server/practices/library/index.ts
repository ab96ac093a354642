import type { Practice } from "../practice-contract.ts";
import { bedStretch } from "./bed-stretch.ts";
import { betweenEaseAndTension } from "./between-ease-and-tension.ts";
import { bodyScan } from "./body-scan.ts";
import { boxBreath } from "./box-breath.ts";
import { breathAwareness } from "./breath-awareness.ts";
import { butterflyHug } from "./butterfly-hug.ts";
import { calmPlace } from "./calm-place.ts";
import { chairFlow } from "./chair-flow.ts";
import { container } from "./container.ts";
import { doubleSigh } from "./double-sigh.ts";
import { evenBreath } from "./even-breath.ts";
import { fiveSenses } from "./five-senses.ts";
import { floorFlow } from "./floor-flow.ts";
import { fourSevenEight } from "./four-seven-eight.ts";
import { hummingBreath } from "./humming-breath.ts";
import { kneeTaps } from "./knee-taps.ts";
import { longerBreathOut } from "./longer-breath-out.ts";
import { looseningMuscles } from "./loosening-muscles.ts";
import { lovingKindness } from "./loving-kindness.ts";
import { mindfulMovement } from "./mindful-movement.ts";
import { mindfulWalking } from "./mindful-walking.ts";
import { openEyes } from "./open-eyes.ts";
import { orienting } from "./orienting.ts";
import { pulseAndBreath } from "./pulse-and-breath.ts";
import { pushAndSoften } from "./push-and-soften.ts";
import { sittingWithBreathAndSounds } from "./sitting-with-breath-and-sounds.ts";
import { slowAndLight } from "./slow-and-light.ts";
import { standingFlow } from "./standing-flow.ts";
import { steadyPeople } from "./steady-people.ts";
import { threeMinuteBreathingSpace } from "./three-minute-breathing-space.ts";
import { urgeSurfing } from "./urge-surfing.ts";
import { warmHands } from "./warm-hands.ts";

/** The practices that come with the product, in the order in which they are shown. */
export const library: Practice[] = [
  slowAndLight,
  longerBreathOut,
  evenBreath,
  boxBreath,
  doubleSigh,
  fourSevenEight,
  hummingBreath,
  orienting,
  fiveSenses,
  betweenEaseAndTension,
  butterflyHug,
  pushAndSoften,
  threeMinuteBreathingSpace,
  breathAwareness,
  lovingKindness,
  urgeSurfing,
  openEyes,
  chairFlow,
  standingFlow,
  floorFlow,
  bedStretch,
  bodyScan,
  sittingWithBreathAndSounds,
  mindfulWalking,
  mindfulMovement,
  calmPlace,
  container,
  kneeTaps,
  steadyPeople,
  pulseAndBreath,
  warmHands,
  looseningMuscles,
];
