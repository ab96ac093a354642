/** Something that the house tells a group; figures of all together only. */
export type MessageNotice = ChallengeNotice | GroupNotice | PauseNotice;

interface ChallengeNotice {
  kind: "challenge-begun" | "challenge-milestone" | "challenge-ended";
  challengeId: string;
  title: string;
  /** Of a milestone: so much of the goal, in percent. */
  percent?: number;
}

/** That staff archived the group, or opened it again. */
interface GroupNotice {
  kind: "group-archived" | "group-restored";
  percent?: undefined;
}

/** The room takes a breath, for so many minutes. */
interface PauseNotice {
  kind: "room-paused";
  minutes: number;
  percent?: undefined;
}
