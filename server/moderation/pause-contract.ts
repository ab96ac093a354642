import { z } from "zod";
import { slug } from "../groups/contract.ts";

/** Lets everybody in a room take a breath together, for so many minutes. */
export const PauseRoom = z.object({
  slug,
  minutes: z.coerce
    .number("moderation.minutes-range")
    .int("moderation.minutes-range")
    .min(5, "moderation.minutes-range")
    .max(60, "moderation.minutes-range"),
});

/** Until when a room rests (ISO 8601), or `null`. */
export interface RoomPause {
  slug: string;
  until: string | null;
}
