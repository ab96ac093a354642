/** How much somebody carries: from some heavy cases on a break is proposed, then others are asked first. */
export type Load = "light" | "break" | "spared";

/** How it goes with a moderator themselves; nobody else sees it. */
export interface OwnCare {
  /** They were in a crisis with somebody, and were not asked yet how they are. */
  isAsked: boolean;
  /** Heavy cases in the last seven days; 0 once they put it away. */
  cases: number;
  load: Load;
  /** Follow-ups that are due. */
  due: number;
}
