/** A figure that the product promises. */
export interface Goal {
  id: string;
  what: string;
  unit: "×" | "ms" | "s" | "/s" | "%";
  better: "more" | "less";
  edge: number;
  floor: number;
}

const more = (id: string, what: string, unit: Goal["unit"], edge: number, floor: number): Goal => ({
  id,
  what,
  unit,
  better: "more",
  edge,
  floor,
});
const less = (...[id, what, unit, edge, floor]: Parameters<typeof more>): Goal => ({
  ...more(id, what, unit, edge, floor),
  better: "less",
});

/**
 * All goals; "bare" is a socket.io server that only broadcasts, without database or sessions. An edge
 * is what nobody else offers; a floor is what must hold.
 */
export const goals: Goal[] = [
  more("G1", "flood, 500 members: deliveries a second ÷ bare", "×", 10, 5),
  more("G2", "flood, 50 members: durable messages a second ÷ bare's", "×", 3, 1.5),
  more("G3", "one sender, one on the way, 500 members: messages a second ÷ bare", "×", 1.2, 1),
  less("G4", "20 a second, 500 members: processor time of a delivery ÷ bare", "×", 0.85, 1),
  less("G5", "there: acknowledgement, median, beyond bare's", "ms", 2.5, 4),
  less("G6.p50", "there: delivery, median ÷ bare", "×", 1.05, 1.2),
  less("G6.p99", "there: delivery, p99 ÷ bare", "×", 1, 1.2),
  less("G7", "memory of each further connected member ÷ bare", "×", 1.1, 1.4),
  less("G8.newest", "newest 50 over the socket, median", "ms", 0.5, 2),
  less("G8.older", "older 50 over the socket, median", "ms", 3, 5),
  less("G8.crowded", "both with a million messages of other groups ÷ without", "×", 1.2, 1.2),
  less("G9.one", "catch-up of 100 on a new connection, median", "ms", 2, 4),
  less("G9.all", "2,000 members all back, 50 behind ÷ bare reconnect", "×", 1.5, 3),
  more("G10", "delivered in order, once, with connections breaking at random", "%", 100, 100),
  more("G11.warm", "group page, nothing new ÷ one query and renderToString", "×", 3, 1),
  more("G11.cold", "group page, first look ÷ one query and renderToString", "×", 0.6, 0.4),
  less("G12.p50", "check-in, median ÷ one bare INSERT's round trip", "×", 1.5, 2.5),
  less("G12.http", "the same by plain HTTP, where no socket stands", "×", 2.5, 5),
  more("G12.together", "check-ins with 64 on the way at once", "/s", 5000, 1500),
  less("screen.message", "screening of a message for a crisis, p99", "ms", 0.5, 1),
  less("screen.note", "screening of a note of 2,000 characters, median", "ms", 1, 2),
  less("judge.message", "a message by a group's rules, 200 entries, p99", "ms", 0.7, 1),
  less("G13", "acknowledgement p99 while another group of 2,000 floods", "ms", 25, 60),
  less("C1", "500 finish a practice within 10 s: packets each hears ÷ sessions", "×", 0.025, 0.05),
  more("C2", "500 finish a practice at once: sessions noted", "/s", 800, 200),
  more("R1", "50,000 reminders due at once: taken a second ÷ the bare queue's jobs", "×", 2, 1),
  less("R2", "50,000 reminders due at once: until the last is taken", "s", 20, 60),
  less("G14", "my year of check-ins: with ten years of days ÷ with a month", "×", 1.25, 1.5),
];

/** What came out for one goal. */
export interface Figure {
  value: number;
  /** Whatever it was made of, for who wants to look closer. */
  of: Record<string, unknown>;
}

/** Whether a figure reaches a limit. */
export function reaches({ better }: Goal, value: number, limit: number): boolean {
  return better === "more" ? value >= limit : value <= limit;
}

/** One line of the table. */
export function lineFor(goal: Goal, { value }: Figure): string {
  const sign = goal.better === "more" ? "≥" : "≤";
  const verdict = reaches(goal, value, goal.edge)
    ? "edge"
    : reaches(goal, value, goal.floor)
      ? "floor"
      : "NOT REACHED";
  const shown = `${value.toFixed(goal.unit === "%" ? 3 : 2)} ${goal.unit}`;
  const limits = `${sign} ${goal.edge}, ${sign} ${goal.floor}`;
  return `${goal.id.padEnd(11)} ${shown.padStart(11)}  ${verdict.padEnd(11)}  ${limits.padEnd(15)}  ${goal.what}`;
}
