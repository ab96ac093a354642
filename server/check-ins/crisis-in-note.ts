import { screen } from "../safety/screening/screen.ts";
import type { CheckInNow, CheckInView } from "./contract.ts";
import { viewOf, type CheckInRow } from "./rows.ts";

/** A check-in as its author sees it, with what its note says of a crisis: to offer them help with it. */
export async function viewOfNow(row: CheckInRow): Promise<CheckInNow> {
  const view: CheckInView = await viewOf(row);
  return { ...view, crisis: view.note === null ? null : screen(view.note).topic };
}
