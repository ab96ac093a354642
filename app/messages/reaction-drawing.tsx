import type { ReactionKind } from "#server/messages/contract.ts";

/** One drawing: a soft shape below, a line above. 24 by 24, in the colours of the page. */
const drawings: Record<ReactionKind, { soft: string; line: string }> = {
  heart: {
    soft: "M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z",
    line: "M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z",
  },
  // Two boats on one water.
  "with-you": {
    soft: "M3 14h8l-1.6 4H4.6zM13 14h8l-1.6 4h-4.8z",
    line: "M3 14h8l-1.6 4H4.6zM7 14V5l3 5.5H7M13 14h8l-1.6 4h-4.8zM17 14V5l3 5.5h-3M3 21.5h18",
  },
  // Two drops whose rings meet.
  "me-too": {
    soft: "M9 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
    line: "M9 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM15 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
  },
  // A mountain above the water.
  strength: {
    soft: "M3 18 10 6l4 6.5 2-3L21 18z",
    line: "M3 18 10 6l4 6.5 2-3L21 18zM7.8 9.8l2.2 1.4 2-1.6M3 21.5h18",
  },
  // Something small that is given: a sprig with its leaves.
  "thank-you": {
    soft: "M12 13c-5 0-7-2.5-7-6.5 4.5 0 7 2 7 6.5zM12 10c0-4 2-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5z",
    line: "M12 21V10m0 3c-5 0-7-2.5-7-6.5 4.5 0 7 2 7 6.5zm0-3c0-4 2-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5z",
  },
};

/** How a reaction looks; its word stands beside it or in the control's name. */
export function ReactionDrawing({ kind }: { kind: ReactionKind }) {
  const { soft, line } = drawings[kind];
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={soft} fill="var(--reaction-soft)" />
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
