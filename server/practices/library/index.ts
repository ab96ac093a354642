import type { Practice } from "../practice-contract.ts";
import { betweenEaseAndTension } from "./between-ease-and-tension.ts";
import { boxBreath } from "./box-breath.ts";
import { breathAwareness } from "./breath-awareness.ts";
import { butterflyHug } from "./butterfly-hug.ts";
import { calmPlace } from "./calm-place.ts";
import { container } from "./container.ts";
import { doubleSigh } from "./double-sigh.ts";
import { evenBreath } from "./even-breath.ts";
import { fiveSenses } from "./five-senses.ts";
import { fourSevenEight } from "./four-seven-eight.ts";
import { hummingBreath } from "./humming-breath.ts";
import { kneeTaps } from "./knee-taps.ts";
import { longerBreathOut } from "./longer-breath-out.ts";
import { looseningMuscles } from "./loosening-muscles.ts";
import { lovingKindness } from "./loving-kindness.ts";
import { openEyes } from "./open-eyes.ts";
import { orienting } from "./orienting.ts";
import { pulseAndBreath } from "./pulse-and-breath.ts";
import { pushAndSoften } from "./push-and-soften.ts";
import { steadyPeople } from "./steady-people.ts";
import { urgeSurfing } from "./urge-surfing.ts";
import { warmHands } from "./warm-hands.ts";

/** The practices that come with the product, in the order in which they are shown. */
export const library: Practice[] = [
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
  breathAwareness,
  lovingKindness,
  urgeSurfing,
  openEyes,
  calmPlace,
  container,
  kneeTaps,
  steadyPeople,
  pulseAndBreath,
  warmHands,
  looseningMuscles,
];
