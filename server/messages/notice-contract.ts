/** Something that the house tells a group; figures of all together only. */
export type MessageNotice =
  | {
      kind: "challenge-begun" | "challenge-milestone" | "challenge-ended";
      challengeId: string;
      title: string;
      /** Of a milestone: so much of the goal, in percent. */
      percent?: number;
    }
  /** The room takes a breath, for so many minutes. */
  | { kind: "room-paused"; minutes: number; percent?: never };
