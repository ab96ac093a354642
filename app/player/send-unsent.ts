import { startLine } from "../lib/line.ts";
import { handInSession, unsentSessions } from "./session.ts";

/** Sends what somebody practised without a connection; returns its own undo. */
export function sendUnsent(accountId: string): () => void {
  const nothing = () => {};
  const report = { noted: nothing, waiting: nothing, refused: nothing };
  return startLine(unsentSessions(accountId), handInSession, report).stop;
}
