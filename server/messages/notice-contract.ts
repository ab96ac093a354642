/** Something that the house tells a group; figures of all together only. */
export interface MessageNotice {
  kind: "challenge-begun" | "challenge-milestone" | "challenge-ended";
  challengeId: string;
  title: string;
  /** Of a milestone: so much of the goal, in percent. */
  percent?: number;
}
