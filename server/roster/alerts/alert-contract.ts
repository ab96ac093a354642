import { z } from "zod";

/** That an alert was seen in an open tab. */
export const SeeAlert = z.object({ id: z.uuid("refusal.invalid-field").toLowerCase() });

/** Somebody who waits for me now. */
export interface AlertView {
  caseId: string;
  group: string;
  /** Words that may be a crisis, or somebody who asks for a person. */
  subject: "message" | "person";
  /** I have claimed it, and am asked whether I am still there. */
  isMine: boolean;
  /** About somebody who was invented for a drill. */
  isDrill: boolean;
}

/** What an open tab of somebody shows above everything else. */
export interface Alerts {
  /** Whether alerts can come at all: of whoever looks after nothing, nobody asks again. */
  mayCome: boolean;
  alerts: AlertView[];
}
