import { z } from "zod";

/** Most drills on one page of those that are over. */
export const drillsPerPage = 10;

export const tempos = ["quick", "calm"] as const;
export type Tempo = (typeof tempos)[number];

const id = z.uuid("refusal.invalid-field").toLowerCase();

export const StartDrill = z.object({ tempo: z.enum(tempos, "drills.tempo-needed") });
export const OneDrill = z.object({ id });
export const ListDrills = z.object({ before: z.string().max(80).optional().catch(undefined) });

/** A drill in few words. */
export interface DrillHead {
  id: string;
  /** The number that marks everything in it. */
  number: number;
  tempo: Tempo;
  startedAt: string;
  isRunning: boolean;
}

export interface DrillList {
  /** Those that I take part in now. */
  running: DrillHead[];
  /** Those of colleagues that I could join. */
  open: (DrillHead & { by: string })[];
  /** Those that I took part in, the newest first. */
  past: DrillHead[];
  next: string | null;
  /** Whether I may start one now: I have none running. */
  mayStart: boolean;
}

/** One thing that was played. */
export interface PlayedStep {
  name: string;
  part: "lapse" | "raid" | "crisis" | null;
  at: string;
  /** The house let it happen: not where the room was paused, or its person muted or gone. */
  happened: boolean;
}

/** What became of one case, in instants (ISO 8601). */
export interface DrillCaseView {
  part: "lapse" | "raid" | "crisis" | "other";
  /** Whom of the invented people it is about. */
  who: string | null;
  openedAt: string;
  dueAt: string;
  seenAt: string | null;
  claimedAt: string | null;
  actedAt: string | null;
  resolvedAt: string | null;
}

/** A drill with its times, while it runs and afterwards; without anybody's name. */
export interface DrillView extends DrillHead {
  /** The practice group's address, while it is there. */
  slug: string | null;
  /** At the latest it ends then. */
  endsAt: string;
  endedAt: string | null;
  played: PlayedStep[];
  /** So many steps are still to come. */
  toCome: number;
  cases: DrillCaseView[];
  /** I hid what was told honestly. */
  iHid: boolean;
  /** When this was looked at. */
  now: string;
}
