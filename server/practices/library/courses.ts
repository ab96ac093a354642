import type { Course } from "../practice-contract.ts";
import { mindfulnessWeeks } from "./mindfulness-weeks.ts";

/** The courses that come with the product. */
export const courses: Course[] = [mindfulnessWeeks];
